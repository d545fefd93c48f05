import type { Locator } from 'playwright-core';
import { REGIONS } from '@/domain/region/regions';
import { SANDBOX } from '../../../mock-server/seed/sandbox';
import { isAskedInParts, pressInForm, write } from './form-parts';
import { type Glass, TARGET, windowOf } from './glass';

type Control = 'button' | 'link' | 'radio' | 'checkbox';

/** Waits for the screen, or the part of one, with this heading. */
export const arriveAt = (page: Glass, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { name }).first().waitFor();

/** Presses a control by what it is and what it says. */
export const press = (page: Glass, name: string | RegExp, control: Control = 'button'): Promise<void> =>
  page.getByRole(control, { name }).first().click();

/** The rows of a table or a list in sight, each as one line of text. */
export const rowsIn = async (page: Glass, within: Locator = page.getByRole('main')): Promise<string[]> =>
  Promise.all((await within.getByRole('listitem').filter({ visible: true }).all()).map(textOf));

/** Under which name of a region somebody of the sandbox is found: a list of everybody is ten times as long. */
const regionOf = (name: string): string => {
  const person = SANDBOX.people.find((one) => one.name === name && one.playable);
  if (!person) throw new Error(`Nobody in the sandbox is called ${name}.`);
  return REGIONS[person.insurance.region].name;
};

/** From the welcome or the list of people: signs one of them in, by one tap. */
export async function signInAs(page: Glass, name: string): Promise<void> {
  const everybody = page.getByRole('radio', { name: '全部' });
  if (!(await everybody.isVisible())) await press(page, '登录');
  await press(page, regionOf(name), 'radio');
  await press(page, new RegExp(`^${name}，`));
  await arriveAt(page, /^您好/);
}

export interface RelativeTyped {
  readonly relation: string;
  readonly name: string;
  readonly idNumber: string;
}

export async function writeRelative(
  page: Glass,
  { relation, name, idNumber }: RelativeTyped,
  look: (part: string) => Promise<void> = async () => {},
): Promise<void> {
  await pressInForm(page, relation, 'radio');
  if (await isAskedInParts(page)) await look('kinship');
  await write(page, /姓名/, name);
  if (await isAskedInParts(page)) await look('name');
  await write(page, /证件号码/, idNumber);
}

/** 王芳, stroke by stroke, in parts of a square. */
const nameInStrokes: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0.1, 0.24],
    [0.42, 0.2],
  ],
  [
    [0.12, 0.47],
    [0.4, 0.44],
  ],
  [
    [0.26, 0.22],
    [0.27, 0.74],
  ],
  [
    [0.05, 0.76],
    [0.46, 0.72],
  ],
  [
    [0.56, 0.25],
    [0.94, 0.22],
  ],
  [
    [0.67, 0.14],
    [0.68, 0.32],
  ],
  [
    [0.82, 0.13],
    [0.81, 0.31],
  ],
  [
    [0.74, 0.36],
    [0.77, 0.43],
  ],
  [
    [0.56, 0.5],
    [0.95, 0.47],
  ],
  [
    [0.7, 0.6],
    [0.87, 0.59],
    [0.85, 0.8],
    [0.79, 0.77],
  ],
  [
    [0.72, 0.5],
    [0.68, 0.68],
    [0.57, 0.82],
  ],
];

/** Signs in the box, as a finger would. */
export async function drawSignature(page: Glass): Promise<void> {
  const { mouse } = windowOf(page);
  const pad = page.getByRole('img', { name: /^请手写您的姓名/ });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('The signature box is not on the screen.');
  const left = box.x + (box.width - 1.5 * box.height) / 2;
  for (const [first = [0, 0], ...rest] of nameInStrokes) {
    await mouse.move(left + first[0] * 1.5 * box.height, box.y + first[1] * box.height);
    await mouse.down();
    for (const [x, y] of rest) await mouse.move(left + x * 1.5 * box.height, box.y + y * box.height, { steps: 4 });
    await mouse.up();
  }
  await page.getByRole('button', { name: '清除重写' }).waitFor();
}

/** At home: what one's own account holds, as it stands on the glass. */
export async function balanceAtHome(page: Glass): Promise<string | null> {
  await arriveAt(page, /^您好/);
  return textOf(page.getByText(/^¥/).first());
}

/** The words of an element, every kind of space as one; what only keeps a line together is left out. */
export const textOf = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** One screen back, as the device does it: the browser's button, or the arrow in the phone's bar. */
export const goBack = async (page: Glass): Promise<void> => {
  if (TARGET === 'h5') await windowOf(page).goBack();
  else await windowOf(page).getByRole('button', { name: '返回', exact: true }).click();
};

/** Chooses a day: in a browser's box for days, or on the three wheels of a phone. */
export async function writeDay(page: Glass, label: string, day: string): Promise<void> {
  if (TARGET === 'h5') return page.getByLabel(label).fill(day);
  await press(page, new RegExp(`^${label}`));
  const wheels = page.getByRole('dialog');
  const parts = day.split('-');
  for (const [at, wheel] of ['年', '月', '日'].entries())
    await wheels.getByRole('combobox', { name: wheel }).selectOption(parts[at] ?? '');
  await wheels.getByRole('button', { name: '确定' }).click();
}
