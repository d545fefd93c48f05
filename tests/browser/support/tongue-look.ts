import type { Page } from 'playwright-core';

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const WIDTHS = [320, 375];

export const languageOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

interface Said {
  readonly text: string;
  /** What the browser takes it for. */
  readonly lang: string;
}

/** Texts in sight with Chinese in them. */
const chineseOn = (page: Page): Promise<Said[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Said[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || element.getClientRects().length === 0 || !/[\u4e00-\u9fff]/.test(text)) continue;
      found.push({ text, lang: element.closest('[lang]')?.getAttribute('lang') ?? '' });
    }
    return found;
  });

/** How Chinese calls itself, and the one official name that stands beside its English. */
const LABELS = /语言 Language|长辈版/g;

/** Nothing Chinese is left but names of people, how they are told, and the labels. */
const isLeft = (text: string, names: readonly string[]): boolean =>
  /[\u4e00-\u9fff]/.test(names.reduce((left, name) => left.replaceAll(name, ''), text.replace(LABELS, '')));

const isAllChinese = ({ text }: Said): boolean => !/[A-Za-z]/.test(text);

/** In English: what is Chinese and not marked so; and, where nothing comes from the bureau, what is Chinese at all. */
async function chineseInEnglish(page: Page, names: readonly string[] | null): Promise<string[]> {
  const chinese = await chineseOn(page);
  const unmarked = chinese.filter((said) => isAllChinese(said) && said.lang !== 'zh-CN');
  const left = names === null ? [] : chinese.filter(({ text }) => isLeft(text, names));
  return [...unmarked.map(({ text }) => `not marked: ${text}`), ...left.map(({ text }) => `not English: ${text}`)];
}

async function beyondOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 812 });
    const overflow = await overflowOf(page);
    if (overflow > 0) found.push(`reaches ${overflow} px beyond ${width} px`);
  }
  return found;
}

/**
 * What on a screen is not in its language, is not said to be, or does not fit. `names`: the people, and what the
 * demo tells of them, longest first; null where the bureau's own text stands. With a folder in PICTURES the screen is pictured, too.
 */
export async function foreignOn(page: Page, language: string, names: readonly string[] | null): Promise<string[]> {
  const folder = process.env.PICTURES;
  const name = new URL(page.url()).hash.split('?')[0]?.replace(/\W+/g, '-');
  if (folder) await page.screenshot({ path: `${folder}/${language}${name}-${Date.now() % 100_000}.png` });
  const lang = await languageOf(page);
  return [
    ...(lang === language ? [] : [`is said to be ${lang}`]),
    ...(await beyondOn(page)),
    ...(language === 'en' ? await chineseInEnglish(page, names) : []),
  ];
}
