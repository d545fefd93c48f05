import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { openPhone } from './browser';
import { type Box, drawIn } from './glass-signature';
import { metByRing } from './stage-ring';

/** For states that a busy machine may take long to reach. */
export const PATIENCE = { timeout: 90_000 } as const;

const LOOK_AGAIN_MS = 250;
const PRESS_AGAIN_AFTER = 8;

export type Role = '职工' | '长辈';

/** The frames stand in this order; a title names what the device is, which may be a clerk's screen. */
const ORDER: readonly Role[] = ['职工', '长辈'];

export const frameOf = (page: Page, role: Role): Locator => page.locator('.stage-phone').nth(ORDER.indexOf(role));

export const glassOf = (page: Page, role: Role): FrameLocator => frameOf(page, role).frameLocator('iframe');

/** A control of the stage itself. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click(PATIENCE);

export const stepIs = (page: Page, step: number): Promise<void> =>
  page.getByText(new RegExp(`^第 ${step} 步，共 `)).waitFor(PATIENCE);

export const isOver = (page: Page): Promise<void> => page.getByText('这个场景走完了。').first().waitFor(PATIENCE);

export const arriveAt = (glass: FrameLocator, words: string | RegExp): Promise<void> =>
  glass.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor(PATIENCE);

interface Now {
  readonly place: string;
  readonly hint: string;
  /** The pages that are open on the phone, the one in sight last. */
  readonly routes: string;
  readonly ring: Box | null;
}

/** None while the phone is being loaded anew. */
const routesOf = async (page: Page, role: Role): Promise<string> => {
  try {
    const body = glassOf(page, role).locator('body');
    return await body.evaluate(() => window.gongjiPhone?.routes().join(' ') ?? '');
  } catch (error) {
    if (error instanceof Error && error.message.includes('Execution context was destroyed')) return '';
    throw error;
  }
};

const readNow = async (page: Page, role: Role): Promise<Now> => {
  const frame = frameOf(page, role);
  const ring = frame.locator('.stage-ring');
  return {
    place: (await page.locator('.stage-now-words').textContent()) ?? '',
    // Without what keeps the parts of a day on one line.
    hint: ((await frame.getByRole('status').first().textContent()) ?? '').replaceAll('\u2060', ''),
    routes: await routesOf(page, role),
    ring: (await ring.isVisible()) ? await ring.boundingBox() : null,
  };
};

/** The stage looks at the glass five times a second: what it says is true of the page once it has said it twice. */
async function readSettled(page: Page, role: Role): Promise<Now> {
  for (let before = await readNow(page, role); ; ) {
    await page.waitForTimeout(LOOK_AGAIN_MS);
    const now = await readNow(page, role);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** Chooses a day on the wheels that a press on the ring opens. */
async function pickDay(glass: FrameLocator, [year = '', month = '', day = '']: readonly string[]): Promise<void> {
  const wheels = glass.getByRole('dialog');
  const parts = { 年: year, 月: month.padStart(2, '0'), 日: day.padStart(2, '0') };
  for (const [wheel, part] of Object.entries(parts))
    await wheels.getByRole('combobox', { name: wheel }).selectOption(part);
  await wheels.getByRole('button', { name: '确定' }).click();
}

/** What a hint names: sooner what can be pressed than words that only say the same; null: the page has moved on. */
async function called(glass: FrameLocator, text: string): Promise<Locator | null> {
  const said = [glass.getByText(text, { exact: true }), glass.getByText(text)].map((one) =>
    one.filter({ visible: true }),
  );
  const pressable = said.map((has) => glass.locator('.g-press').filter({ visible: true, has }));
  for (const one of [...pressable, ...said]) if ((await one.count()) > 0) return one;
  return null;
}

type Deed = (page: Page, role: Role, said: RegExpExecArray) => Promise<unknown>;

/** The ring's middle is pressed, and only if a finger there meets what the hint names. */
const pressRing: Deed = async (page, role, [, words = '']) => {
  const met = await metByRing(page, frameOf(page, role), words);
  if (met) await page.mouse.click(met.x, met.y);
};

/** Every hint the stage has, and what a newcomer does at it. */
const HINTS: readonly (readonly [RegExp, Deed])[] = [
  [/^现在按“(.+)”$/, pressRing],
  [
    /^在“(.+)”里填 (\S+)$/,
    async (page, role, said) => {
      await pressRing(page, role, said);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(said[2] ?? '');
    },
  ],
  [
    /^在“(.+)”里选 (\d+)年(\d+)月(\d+)日$/,
    async (page, role, said) => {
      await pressRing(page, role, said);
      await pickDay(glassOf(page, role), said.slice(2));
    },
  ],
  [
    /^在框里签名$/,
    async (page, role) => {
      const met = await metByRing(page, frameOf(page, role), '');
      if (met) await drawIn(page, met.box);
    },
  ],
  [
    /^滑动屏幕，找到“(.+)”$/,
    async (page, role, [, text = '']) => {
      const glass = glassOf(page, role);
      const shown =
        text === '签名框' ? glass.locator('.g-signature__pad').filter({ visible: true }) : await called(glass, text);
      await shown?.last().evaluate((element) => element.scrollIntoView({ block: 'center' }));
    },
  ],
  [
    /^要按的不在这一页，请先返回$/,
    (page, role) => frameOf(page, role).getByRole('button', { name: '返回', exact: true }).click(PATIENCE),
  ],
];

/** Called before each press, with the pages that are open on the phone. */
type Look = (routes: string) => Promise<void>;

const deedOf = ({ hint }: Now): ((page: Page, role: Role) => Promise<unknown>) | null => {
  for (const [form, deed] of HINTS) {
    const said = form.exec(hint);
    if (said) return (page, role) => deed(page, role, said);
  }
  return null;
};

/** Whether to do what is said: once, and again where nothing came of it, as when a page moved under the finger. */
function patiently() {
  let [done, sameAgain, until] = ['', 0, performance.now() + PATIENCE.timeout];
  return (seen: string): boolean => {
    if (performance.now() > until) throw new Error(`stuck at ${seen}`);
    sameAgain = seen === done ? sameAgain + 1 : 0;
    if (seen !== done) until = performance.now() + PATIENCE.timeout;
    const isTurn = seen !== done || sameAgain % PRESS_AGAIN_AFTER === PRESS_AGAIN_AFTER - 1;
    done = seen;
    return isTurn;
  };
}

/** Does one step on a phone by nothing but what the stage says, as a newcomer would. */
export async function followOn(page: Page, role: Role, step: number, look?: Look): Promise<void> {
  await stepIs(page, step);
  const isHere = ({ place }: Now): boolean => place.startsWith(`第 ${step} 步，`);
  const isTurn = patiently();
  for (let now = await readSettled(page, role); isHere(now); now = await readSettled(page, role)) {
    const deed = deedOf(now);
    if (!isTurn(JSON.stringify(now)) || !deed) continue;
    await look?.(now.routes);
    await deed(page, role);
  }
}

export const DESK = {
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
} as const;

/** The stage at an address, in a browser's context of its own. */
export async function openStage(browser: Browser, origin: string, options: BrowserContextOptions = DESK) {
  const { page, faults } = await openPhone(browser, options);
  await page.goto(`${origin}/`);
  await page.getByRole('heading', { name: '共济演示台' }).waitFor(PATIENCE);
  return { page, faults };
}
