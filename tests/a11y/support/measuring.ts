import type { Page } from 'playwright-core';
import type { Finding, Level } from '../audit/finding';
import { axeOn } from './axe';
import { auditOf, type PageAudit } from './page-audit';
import type { reviews } from './reviewed';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];
const WIDTHS = [320, 375, 414, 768] as const;
const HEIGHT = 812;
export const USUAL = { width: 375, height: HEIGHT };

/** WeChat's 关怀模式: in these letters axe looks at the dark. */
const CARE: Level = 3;

type Scheme = 'light' | 'dark';

/** What was seen in this run, so that nothing is measured twice. */
export interface Memory {
  readonly forms: Set<string>;
  readonly words: Set<string>;
  readonly furniture: Set<string>;
  readonly reviewed: ReturnType<typeof reviews>;
}

/** What is wrong, and in which sizes, widths and colours it is. */
type Wrong = Map<string, string[]>;

const note = (wrong: Wrong, what: string, where: string) => wrong.set(what, [...(wrong.get(what) ?? []), where]);

const noteAll = (wrong: Wrong, found: Record<number, Finding[]>, where: string) => {
  for (const [level, findings] of Object.entries(found))
    for (const { rule, what } of findings) note(wrong, `${rule}: ${what}`, `level ${level}, ${where}`);
};

interface Measured {
  readonly page: Page;
  readonly audit: PageAudit;
  readonly memory: Memory;
  readonly wrong: Wrong;
}

/** On a glass on which the whole screen has room: the bar at the bottom lies over nothing that axe then could not judge. */
async function withAxe({ page, memory, wrong }: Measured, where: string): Promise<void> {
  const height = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('.g-screen')].map(({ scrollHeight }) => scrollHeight)),
  );
  await page.setViewportSize({ ...USUAL, height: Math.max(HEIGHT, height) });
  const { violations, undecided } = await axeOn(page);
  await page.setViewportSize(USUAL);
  for (const what of [...violations, ...memory.reviewed.left(undecided)]) note(wrong, what, `axe, ${where}`);
}

async function inWidths({ page, audit, wrong }: Measured, widths: readonly number[], scheme: Scheme): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    noteAll(wrong, await audit.inEach(LEVELS), `${width} px, ${scheme}`);
  }
}

/** A screen of a new form: every size of letters in every width, in the light and in the dark. */
async function inEveryWay(measured: Measured): Promise<void> {
  const { page, audit } = measured;
  await withAxe(measured, 'standard, light');
  await inWidths(measured, WIDTHS, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await inWidths(measured, WIDTHS.toReversed(), 'dark');
  await page.setViewportSize(USUAL);
  await audit.during(CARE, () => withAxe(measured, 'level 3, dark'));
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Other words in a form that was measured: where there is least room for them. */
async function whereItIsNarrow(measured: Measured): Promise<void> {
  await inWidths(measured, WIDTHS.slice(0, 1), 'light');
  await measured.page.setViewportSize(USUAL);
}

/** Measures the screen in sight, as far as it is new, and leaves it as it was; says what is wrong with it. */
export async function measure(page: Page, address: string, memory: Memory): Promise<string[]> {
  const audit = auditOf(page);
  const { form, words, furniture } = await audit.screen();
  for (const one of furniture) memory.furniture.add(one);
  const [ownForm, ownWords] = [`${address} ${form}`, `${address} ${words}`];
  const measured = { page, audit, memory, wrong: new Map<string, string[]>() };
  if (!memory.forms.has(ownForm)) await inEveryWay(measured);
  else if (!memory.words.has(ownWords)) await whereItIsNarrow(measured);
  memory.forms.add(ownForm);
  memory.words.add(ownWords);
  return [...measured.wrong].map(
    ([what, where]) => `${what} [${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ''}]`,
  );
}
