import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface WindowWithAxe {
  axe: { run: (options: object) => Promise<AxeResults> };
}

/** Levels A and AA, and contrast by the stricter 7:1. The two rules left out are held to by `poorControlsOn`. */
const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: {
    'color-contrast-enhanced': { enabled: true },
    // Joins the lines of a row without a space and then cuts Chinese into other words than in the name.
    'label-content-name-mismatch': { enabled: false },
    // Takes a row that the bar at the bottom covers until one scrolls for a small one.
    'target-size': { enabled: false },
  },
  resultTypes: ['violations'],
};

/** What axe finds wrong on the screen in sight. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (options) => (window as unknown as WindowWithAxe).axe.run(options),
    axeOptions,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** How far the screen reaches beyond the glass, in px. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

interface SeenControl {
  control: string;
  name: string;
  texts: string[];
  widthPx: number;
  heightPx: number;
}

const controlsOn = (page: Page): Promise<SeenControl[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=button], [role=link], [role=radio], [role=checkbox], input')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const texts: string[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
        return {
          control: element.getAttribute('role') ?? 'input',
          name: element.getAttribute('aria-label') ?? '',
          texts,
          widthPx: Math.round(width),
          heightPx: Math.round(height),
        };
      }),
  );

/** Letters and figures only: an amount is spoken as 80.00 元 and stands there as ¥ 80.00. */
const bare = (text: string): string => text.replace(/[¥元\p{P}\p{S}\s]/gu, '');

/** Controls with no name, with words on them that their name leaves out, or smaller than a fingertip. */
export async function poorControlsOn(page: Page, leastPx: number): Promise<string[]> {
  const controls = await controlsOn(page);
  return controls.flatMap(({ control, name, texts, widthPx, heightPx }) => {
    const unsaid = texts.filter((text) => !bare(name).includes(bare(text)));
    const faults = [
      ...(name === '' ? ['has no name'] : []),
      ...(unsaid.length > 0 ? [`does not say ${unsaid.join(', ')}`] : []),
      ...(Math.min(widthPx, heightPx) < leastPx ? [`is ${widthPx}×${heightPx} px`] : []),
    ];
    return faults.map((fault) => `${control} “${name}” ${fault}`);
  });
}
