import { write } from '../browser/support/form-parts';
import { type Glass, TARGET } from '../browser/support/glass';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press, signInAs, textOf, writeRelative } from '../browser/support/walk';

const one = onePhone();
let page: Glass;
beforeEach(() => {
  page = one.phone.page;
});

const typed = (name: string) => page.getByRole('textbox', { name }).inputValue();

/** The box of this name has the keyboard. */
const isFocused = (name: string) => page.locator(`input[aria-label^="${name}"]:focus`).waitFor();

/** A screen reader hears at the box that it is wrong: a browser has a word for it, on a phone the name goes on with it. */
const isCalledWrong = async (name: string, told: string) => {
  const box = page.getByRole('textbox', { name });
  if (TARGET === 'h5') expect(await box.getAttribute('aria-invalid')).toBe('true');
  else expect(await box.getAttribute('aria-label')).toContain(told.slice(0, -1));
};

describe('a wrong ID number', () => {
  const wrong = '139901195603110028';

  test('is told at the field and on top, and everything typed stays', async () => {
    await signInAs(page, '王芳');
    await press(page, /^添加我的亲属/);
    await writeRelative(page, { relation: '父母', name: '刘桂兰', idNumber: wrong });
    await press(page, '下一步');
    const summary = page.getByRole('group', { name: '有 1 处要改' });
    const told = await textOf(summary.getByRole('link'));
    expect(told).toBe('证件号码有一位填错了。请对照证件，一位一位核对。');
    await isCalledWrong('亲属证件号码', told);
    expect(await page.getByText(told).filter({ visible: true }).count()).toBe(2);
    expect([await typed('亲属姓名'), await typed('亲属证件号码')]).toEqual(['刘桂兰', wrong]);
    expect(await page.getByRole('radio', { name: '父母', exact: true }).getAttribute('aria-checked')).toBe('true');

    await summary.getByRole('link').click();
    await isFocused('亲属证件号码');
    await write(page, '亲属证件号码', '139901195603110029');
    await press(page, '下一步');
    await arriveAt(page, '全文');
  });

  test('and the draft is there again after leaving and coming back', async () => {
    await signInAs(page, '王芳');
    await press(page, /^添加我的亲属/);
    await writeRelative(page, { relation: '子女', name: '王小', idNumber: '1399' });
    await one.phone.open();
    await press(page, /^添加我的亲属/);
    await arriveAt(page, '填写亲属信息');
    expect([await typed('亲属姓名'), await typed('亲属证件号码')]).toEqual(['王小', '1399']);
    expect(await page.getByRole('radio', { name: '子女', exact: true }).getAttribute('aria-checked')).toBe('true');
  });
});
