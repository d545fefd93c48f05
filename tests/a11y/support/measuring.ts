import type { Page } from 'playwright-core';
import type { Finding, Level } from '../audit/finding';
import { type AxeLooks, axeOn } from './axe';
import { auditOf, type PageAudit } from './page-audit';
import type { reviews } from './reviewed';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const WIDTHS = [320, 375, 414, 768] as const;
const HEIGHT = 812;
export const USUAL = { width: 375, height: HEIGHT };

/** What a screen may still grow by. */
const TO_SPARE = 400;

/** WeChat's 关怀模式: in these letters axe looks at the dark. */
const CARE: Level = 3;

/** What was seen in this run, so that nothing is measured twice. */
export interface Memory {
  /** What each page was made of, and what it said. */
  readonly parts: Set<string>;
  readonly words: Set<string>;
  readonly furniture: Set<string>;
  readonly reviewed: ReturnType<typeof reviews>;
}

/** What is wrong, and in which sizes, widths and colours it is. */
type Wrong = Map<string, string[]>;

const note = (wrong: Wrong, what: string, where: string) => wrong.set(what, [...(wrong.get(what) ?? []), where]);

/** The clerk and the employer's staff sit at a desk: their forms follow the paper in front of them. */
const isAtDesk = (address: string): boolean => /^(clerk|employer)\//.test(address);

const noteAll = ({ wrong, address }: Measured, found: Record<number, Finding[]>, where: string) => {
  for (const [level, findings] of Object.entries(found))
    for (const { rule, what } of findings)
      if (rule !== 'questions' || !isAtDesk(address)) note(wrong, `${rule}: ${what}`, `level ${level}, ${where}`);
};

interface Measured {
  readonly address: string;
  readonly page: Page;
  readonly audit: PageAudit;
  readonly memory: Memory;
  readonly wrong: Wrong;
}

const heightOfScreen = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(...[...document.querySelectorAll('.g-screen')].map(({ scrollHeight }) => scrollHeight)));

/** A glass on which the whole screen has room, what came late with it: the bar at the bottom lies over nothing that axe then could not judge. */
async function makeRoom(page: Page): Promise<void> {
  let room = 0;
  for (let needed = await heightOfScreen(page); needed > room; needed = await heightOfScreen(page)) {
    room = Math.max(HEIGHT, needed) + TO_SPARE;
    await page.setViewportSize({ ...USUAL, height: room });
    await page.waitForFunction((height) => window.innerHeight === height, room);
  }
}

async function withAxe({ page, memory, wrong }: Measured, looks: AxeLooks, where: string): Promise<void> {
  await makeRoom(page);
  const { violations, undecided } = await axeOn(page, looks);
  await page.setViewportSize(USUAL);
  for (const what of [...violations, ...memory.reviewed.left(undecided)]) note(wrong, what, `axe, ${where}`);
}

/** Every size of letters in each of these widths; the colours are the same in all of them, and are looked at in one. */
async function inWidths(measured: Measured, widths: readonly number[]): Promise<void> {
  const { page, audit } = measured;
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    const looked = width === USUAL.width ? 'both' : 'room';
    noteAll(measured, await audit.inEach(LEVELS, looked), `${width} px, light`);
  }
  await page.setViewportSize(USUAL);
}

/** A screen with something new on it: every size of letters in every width and, as the dark changes colours alone, in both lights. */
async function inEveryWay(measured: Measured): Promise<void> {
  const { page, audit } = measured;
  await withAxe(measured, 'everything', 'light');
  await inWidths(measured, WIDTHS);
  await page.emulateMedia({ colorScheme: 'dark' });
  noteAll(measured, await audit.inEach(LEVELS, 'colours'), 'dark');
  await audit.during(CARE, () => withAxe(measured, 'colours', 'level 3, dark'));
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Measures the screen in sight, as far as it is new, and leaves it as it was; says what is wrong with it. */
export async function measure(page: Page, address: string, memory: Memory): Promise<string[]> {
  const audit = auditOf(page);
  const { parts, words, furniture } = await audit.screen();
  for (const one of furniture) memory.furniture.add(one);
  const measured = { address, page, audit, memory, wrong: new Map<string, string[]>() };
  const news = parts.map((part) => `${address}: ${part}`).filter((part) => !memory.parts.has(part));
  const ownWords = `${address}: ${words}`;
  if (news.length > 0) await inEveryWay(measured);
  // Other words on a screen that was measured: where there is least room for them.
  else if (!memory.words.has(ownWords)) await inWidths(measured, WIDTHS.slice(0, 1));
  for (const part of news) memory.parts.add(part);
  memory.words.add(ownWords);
  return [...measured.wrong].map(
    ([what, where]) => `${what} [${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ''}]`,
  );
}
