import type { Locator, Page } from 'playwright-core';

type Control = 'button' | 'link' | 'radio' | 'checkbox';

/** The first of what is in sight: Taro keeps the screens behind this one in the page. */
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name }).first();

/** Waits for the screen, or the part of one, with this heading. */
export const arriveAt = (page: Page, name: string | RegExp): Promise<void> => heading(page, name).waitFor();

/** Presses a control by what it is and what it says. */
export const press = (page: Page, name: string | RegExp, control: Control = 'button'): Promise<void> =>
  page.getByRole(control, { name }).first().click();

export const write = (page: Page, name: string, text: string): Promise<void> =>
  page.getByRole('textbox', { name }).fill(text);

/** The rows of a table or a list in sight, each as one line of text. */
export const rowsIn = async (page: Page, within: Locator = page.getByRole('main')): Promise<string[]> =>
  Promise.all((await within.getByRole('listitem').filter({ visible: true }).all()).map(textOf));

/** From the welcome or the list of people: signs one of them in, by one tap. */
export async function signInAs(page: Page, name: string): Promise<void> {
  const everybody = page.getByRole('radio', { name: '全部' });
  if (!(await everybody.isVisible())) await press(page, '登录');
  await press(page, '全部', 'radio');
  await press(page, new RegExp(`^${name}，`));
  await arriveAt(page, /^您好/);
}

export interface RelativeTyped {
  readonly relation: string;
  readonly name: string;
  readonly idNumber: string;
}

export async function writeRelative(page: Page, { relation, name, idNumber }: RelativeTyped): Promise<void> {
  await press(page, relation, 'radio');
  await write(page, '亲属姓名', name);
  await write(page, '亲属证件号码', idNumber);
}

/** Draws a line across the box, as a finger would. */
export async function drawSignature(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: /^请手写您的姓名/ });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('The signature box is not on the screen.');
  const at = (right: number, down: number) => [box.x + box.width * right, box.y + box.height * down] as const;
  await page.mouse.move(...at(0.2, 0.6));
  await page.mouse.down();
  for (const step of [0.3, 0.4, 0.5, 0.6, 0.7]) await page.mouse.move(...at(step, 0.6 - step / 3), { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: '清除重写' }).waitFor();
}

/** At home: what one's own account holds, as it stands on the glass. */
export async function balanceAtHome(page: Page): Promise<string | null> {
  await arriveAt(page, /^您好/);
  return textOf(page.getByText(/^¥/).first());
}

/** The words of an element, every kind of space as one. */
export const textOf = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? '').replaceAll('\u00a0', ' ');
