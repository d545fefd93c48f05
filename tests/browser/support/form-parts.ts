import type { Locator } from 'playwright-core';
import type { Glass } from './glass';

const STEP = /^第 \d+ 步，共 \d+ 步|^Step \d+ of \d+/;
const LAST_STEP = /^第 (\d+) 步，共 \1 步|^Step (\d+) of \2/;
const NEXT = /^(下一步|Next)$/;
const ERASE = /^(删除|Delete)$/;

/** 第 2 步，共 4 步：填姓名. It stands there in large letters, where a form asks one thing at a time. */
const stepIn = (page: Glass): Locator => page.getByText(STEP).filter({ visible: true });

export const isAskedInParts = (page: Glass): Promise<boolean> => stepIn(page).first().isVisible();

const stepWords = async (page: Glass): Promise<string> => (await stepIn(page).first().textContent()) ?? '';

const pressNext = (page: Glass): Promise<void> => page.getByRole('button', { name: NEXT }).first().click();

/** Offered where the bureau knows relatives. Who is to be typed is none of them. */
const somebodyElse = (page: Glass): Locator => page.getByRole('radio', { name: /^(别的人|Somebody else)/ });

/** What helps to answer a part is read after the part is drawn: it may have held one back before it was there. */
const comesYet = (asked: Locator): Promise<boolean> =>
  asked
    .first()
    .waitFor({ timeout: 3_000 })
    .then(
      () => true,
      () => false,
    );

/** Goes on through the parts of a form until this is asked; false where a part holds one back. */
async function comeTo(page: Glass, asked: Locator): Promise<boolean> {
  await asked.or(stepIn(page)).first().waitFor();
  // whether a relative can be chosen is read first: until then the parts are not those that will be asked
  await page.locator('.g-skeleton').filter({ visible: true }).first().waitFor({ state: 'hidden' });
  while (!(await asked.first().isVisible())) {
    const before = await stepWords(page);
    if (await somebodyElse(page).isVisible()) await somebodyElse(page).click();
    const onward = asked.or(stepIn(page).filter({ hasNotText: before }));
    const alert = page.getByRole('alert').filter({ visible: true });
    // an alert that stood there already says nothing about this press
    const isNews = !(await alert.first().isVisible());
    await pressNext(page);
    if (isNews) await onward.or(alert).first().waitFor();
    else
      await onward
        .first()
        .waitFor({ timeout: 3_000 })
        .catch(() => undefined);
    if ((await stepWords(page)) === before) return comesYet(asked);
  }
  return true;
}

/** By large keys: what stood there goes, figure by figure. */
async function pressKeys(keypad: Locator, text: string): Promise<void> {
  const erase = keypad.getByRole('button', { name: ERASE });
  while ((await erase.getAttribute('aria-disabled')) === 'false') await erase.click();
  for (const key of text) await keypad.getByRole('button', { name: key, exact: true }).click();
}

/** An amount that is offered, or else another one. */
async function chooseAmount(page: Glass, amounts: Locator, text: string): Promise<void> {
  const offered = amounts.getByRole('radio', { name: new RegExp(`^${text}\\s元$`) });
  if (await offered.isVisible()) return offered.click();
  await amounts.getByRole('radio', { name: '其他金额' }).click();
  return page.getByRole('textbox', { name: '填一个金额（元）' }).fill(text);
}

/** Answers a question however it is asked: on a line, by large keys, or by an amount to choose. */
export async function write(page: Glass, name: string | RegExp, text: string): Promise<void> {
  const line = page.getByRole('textbox', { name });
  const keypad = page.getByRole('group', { name }).filter({ has: page.getByRole('button', { name: ERASE }) });
  const amounts = page.getByRole('radiogroup', { name });
  await comeTo(page, line.or(keypad).or(amounts).filter({ visible: true }));
  if (await keypad.isVisible()) return pressKeys(keypad, text);
  if (await amounts.isVisible()) return chooseAmount(page, amounts, text);
  return line.fill(text);
}

/** Presses what belongs to one part of a form, and comes to that part first. */
export async function pressInForm(
  page: Glass,
  name: string | RegExp,
  control: 'button' | 'radio' | 'checkbox' = 'button',
): Promise<void> {
  // 父母 is a relation; 刘*兰（父母） is one of those to choose from.
  const exact = control === 'radio' && typeof name === 'string';
  const asked = page.getByRole(control, { name, exact }).filter({ visible: true });
  if (await comeTo(page, asked)) await asked.first().click();
}

/** Goes through whatever parts are left and leaves the form by its own button. */
export async function leaveForm(
  page: Glass,
  button = '下一步',
  look: (part: string) => Promise<void> = async () => {},
): Promise<void> {
  while ((await isAskedInParts(page)) && !LAST_STEP.test(await stepWords(page))) {
    const before = await stepWords(page);
    await pressNext(page);
    await stepIn(page).filter({ hasNotText: before }).first().waitFor();
    await look((await stepWords(page)).replace(/\D/g, ''));
  }
  await page.getByRole('button', { name: button }).first().click();
}
