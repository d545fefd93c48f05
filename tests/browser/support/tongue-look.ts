import type { Page } from 'playwright-core';
import { overflowOf } from './audit';

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

/** A person's name, with or without what they are to the reader, and how Chinese calls itself. */
const isName = ({ text }: Said): boolean =>
  /^(?:Hello, )?(?:王芳|刘桂兰|王\*|刘\*兰)(?: \(.*\))?$/.test(text) ||
  /^(?:语言 Language|Large mode \(长辈版\))$/.test(text);

const isAllChinese = ({ text }: Said): boolean => !/[A-Za-z]/.test(text);

/** In English: what is Chinese and not marked so; and, where nothing comes from the bureau, what is Chinese at all. */
async function chineseInEnglish(page: Page, isOfBureau: boolean): Promise<string[]> {
  const chinese = await chineseOn(page);
  const unmarked = chinese.filter((said) => isAllChinese(said) && said.lang !== 'zh-CN');
  const left = isOfBureau ? [] : chinese.filter((said) => !isName(said));
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

/** What on a screen is not in its language, is not said to be, or does not fit. With a folder in PICTURES it is pictured, too. */
export async function foreignOn(page: Page, language: string, isOfBureau: boolean): Promise<string[]> {
  const folder = process.env.PICTURES;
  const name = new URL(page.url()).hash.split('?')[0]?.replace(/\W+/g, '-');
  if (folder) await page.screenshot({ path: `${folder}/${language}${name}-${Date.now() % 100_000}.png` });
  const lang = await languageOf(page);
  return [
    ...(lang === language ? [] : [`is said to be ${lang}`]),
    ...(await beyondOn(page)),
    ...(language === 'en' ? await chineseInEnglish(page, isOfBureau) : []),
  ];
}
