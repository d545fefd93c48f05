import { write } from '../browser/support/form-parts';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press, signInAs, textOf } from '../browser/support/walk';

const one = onePhone();

const onGlass = async () => textOf(one.phone.page.getByRole('main').filter({ visible: true }));

/** From home to the form of a trial. */
const beginTrial = async (person: string) => {
  const { page } = one.phone;
  await signInAs(page, person);
  await press(page, /^先算算谁来付/);
  await arriveAt(page, '先算算谁来付');
};

describe('before the hospital', () => {
  test('a mother tries a bill, asks what if, reads why there is cash, and is led to the sharing it hangs on', async () => {
    const { page } = one.phone;
    await beginTrial('窦兰英');
    await press(page, /^200/, 'radio');
    await press(page, '开始试算');
    await page.getByText('到了单次最高支付额度，没有付完全部。').first().waitFor();
    await page.getByText('哪条规则').filter({ visible: true }).first().waitFor();
    const asItIs = await onGlass();
    expect(asItIs).toContain('关晓琳（子女，最多）¥ 50.00');
    expect(asItIs).toContain('现金（至少）¥ 150.00');
    expect(asItIs).toContain('按家人的钱够用来算');
    expect(asItIs).toContain('哪条规则：单次最高额度是哪一边：出钱的亲属那边');
    expect(asItIs).toContain('一张单子只用一位亲属的账户');

    await press(page, '先用关晓峰的钱', 'radio');
    await page.getByText('关晓峰（子女，最多）').first().waitFor();
    expect(await onGlass()).not.toContain('现金¥');
    expect(await onGlass()).toContain('不够的部分要付现金。');
    await press(page, '照现在的样子', 'radio');
    await press(page, '看这份共济');
    await arriveAt(page, /关\*琳/);
    expect((await (await one.world.as('dou-lanying')).ask('listSettlements')).settlements).toEqual([]);
  });

  test('her daughter tries it for her, sees her own part alone, and goes to change the ceiling', async () => {
    const { page } = one.phone;
    await beginTrial('关晓琳');
    await press(page, /^窦\*英/, 'radio');
    await press(page, '别的金额', 'radio');
    await write(page, /^总费用/, '80');
    await press(page, '开始试算');
    // the reason comes below, after what is above it is drawn
    await page.getByText('您可以调高额度。').filter({ visible: true }).first().waitFor();
    const told = await onGlass();
    expect(told).toContain('我的账户，最多¥ 50.00');
    expect(told).not.toContain('关晓峰');
    expect(told).toContain('您可以调高额度。');
    expect(told).toContain('是哪一边：我这边');
    await press(page, '为什么会这样');
    await arriveAt(page, '单次最高额度');
    const why = await onGlass();
    expect(why).toContain('您可以调高额度。');
    expect(why).toContain('是哪一边我这边');
    await press(page, '去改额度和用途');
    await page.getByRole('textbox', { name: /单次最高支付额度/ }).waitFor();
  });

  test('what no account pays is said by the same card, and the card leads to why and on to all reasons', async () => {
    const { page } = one.phone;
    await beginTrial('王芳');
    await press(page, /^养生保健/, 'radio');
    await press(page, '开始试算');
    await page.getByText('个人账户不能付这类费用，没有扣款。').first().waitFor();
    await press(page, '为什么会这样');
    await arriveAt(page, '账户能付哪些费用');
    expect(await onGlass()).toContain('谁能办结算的医院或药店');
    await press(page, '看所有的原因');
    await arriveAt(page, '办不成的原因');
    await press(page, /^医保局的规定/);
    await arriveAt(page, '医保局的规定');
  });

  test('a mother reads whose money is used after her son’s, and no nothing in cash', async () => {
    const { page } = one.phone;
    await beginTrial('白素云');
    await press(page, '别的金额', 'radio');
    await write(page, /^总费用/, '5000');
    await press(page, '开始试算');
    await page.getByText('不够时接着用高洁，再不够付现金。').first().waitFor();
    const told = await onGlass();
    expect(told).toMatch(/高翔（.+，最多）¥ 5,000.00/);
    expect(told).not.toContain('现金¥');
  });

  test('a wrong amount is said at its field', async () => {
    const { page } = one.phone;
    await beginTrial('王芳');
    await press(page, '我知道统筹付多少', 'radio');
    await write(page, /^统筹支付/, '900');
    await press(page, '开始试算');
    expect(await textOf(page.getByRole('group', { name: '有 1 处要改' }))).toContain('统筹支付不能多于总费用');
  });
});
