import { addIn, heldBetween, typedOf } from '../browser/support/add-in-region';
import { ADDED } from '../browser/support/added-in-region';
import { write } from '../browser/support/form-parts';
import { onePhone } from '../browser/support/one-phone';
import { wayOf } from '../browser/support/region-ways';
import { arriveAt, press, rowsIn, signInAs, writeRelative } from '../browser/support/walk';

const one = onePhone();

test.each(ADDED)('$region: ends with what was agreed, and the bureau holds it', async (added) => {
  const { region, between, rows, held, signed } = added;
  await addIn(one, region);
  const shown = await rowsIn(one.phone.page);
  expect(shown.slice(1, 1 + rows.length)).toEqual(rows);
  const sharings = await heldBetween(one.world, between[0], between[1]);
  expect(sharings).toHaveLength(1);
  expect(sharings[0]).toMatchObject({ ...held, side: 'SHARER', consent: { signedBy: signed } });
});

describe('江苏', () => {
  const way = wayOf('jiangsu');

  test('two in one form, each with an outcome of its own, and two sharings at the bureau', async () => {
    await addIn(one, 'jiangsu');
    expect(await one.phone.page.getByText('有效').filter({ visible: true }).count()).toBe(2);
    for (const parent of ['zhu-changlin', 'tang-fengying']) {
      const [sharing] = await heldBetween(one.world, 'zhu-wenting', parent);
      expect(sharing).toMatchObject({ stage: 'ACTIVE', kinship: 'PARENT', consent: { signedBy: 'DRAWN' } });
    }
  });

  test('one who is bound already is refused, the other is added, and only the refused one is left to mend', async () => {
    const { page } = one.phone;
    const [father] = await typedOf(one.world, way.relatives);
    const [husband] = await typedOf(one.world, [{ id: 'qi-zhiyuan', relation: '配偶' }]);
    if (!father || !husband) throw new Error('The family is not there.');
    const before = await heldBetween(one.world, 'zhu-wenting', 'qi-zhiyuan');
    await signInAs(page, way.sharerName);
    await press(page, /^共济账户绑定/);
    await arriveAt(page, '填写使用人信息');
    await writeRelative(page, husband);
    await press(page, '增加使用人');
    await arriveAt(page, '已经填好 1 位');
    await writeRelative(page, father);
    await press(page, '下一步');
    await arriveAt(page, '填写授权内容');
    await press(page, '下一步');
    await arriveAt(page, '全文');
    await press(page, '我已阅读以上内容，并且同意', 'checkbox');
    await press(page, '我已阅读并同意');
    await arriveAt(page, '承诺内容');
    await press(page, /^键入姓名/, 'radio');
    await write(page, '请键入您的姓名', way.sharerName);
    await press(page, '确认签名');
    await arriveAt(page, '请核对');
    await press(page, '提交');
    await arriveAt(page, way.done);
    await page.getByText('1 位办好了，1 位没有办成。').waitFor();
    await page.getByText('这位亲属已经绑定，不用再办。可到亲属列表查看。').waitFor();
    await press(page, '修改没办成的 1 位');
    await arriveAt(page, '填写使用人信息');
    expect(await page.getByRole('textbox', { name: '使用人姓名' }).inputValue()).toBe('戚志远');
    await page.getByRole('link', { name: /^这位亲属已经绑定/ }).waitFor();
    expect(await heldBetween(one.world, 'zhu-wenting', 'qi-zhiyuan')).toEqual(before);
    expect(await heldBetween(one.world, 'zhu-wenting', 'zhu-changlin')).toHaveLength(1);
  });
});
