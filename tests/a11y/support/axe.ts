import { readFileSync } from 'node:fs';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface WindowWithAxe {
  axe: { run: (options: object) => Promise<AxeResults> };
}

/** What may be otherwise in another light: the colours alone. */
const COLOURS = { runOnly: ['color-contrast', 'color-contrast-enhanced'] };

/** Levels A and AA, and contrast by the stricter 7:1. The two rules left out are held to by our own audit. */
const EVERYTHING = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: {
    // Asks for more than `color-contrast` does, but keeps to itself what it cannot decide.
    'color-contrast-enhanced': { enabled: true },
    // Joins the lines of a row without a space and then cuts Chinese into other words than in the name.
    'label-content-name-mismatch': { enabled: false },
    // Takes a row that the bar at the bottom covers until one scrolls for a small one.
    'target-size': { enabled: false },
  },
};

const PLAINLY = {
  resultTypes: ['violations', 'incomplete'],
  // No rule of these reads style sheets from outside.
  preload: false,
  iframes: false,
};

export type AxeLooks = 'everything' | 'colours';

/** What axe could not decide, and on what; `why` is its own word for the reason. */
export interface Undecided {
  readonly rule: string;
  readonly why: string;
  readonly html: string;
}

export interface AxeFindings {
  readonly violations: readonly string[];
  readonly undecided: readonly Undecided[];
}

const whyOf = ({ any, all, none }: NodeResult): string =>
  [...any, ...all, ...none].map(({ id, data }) => (data as { messageKey?: string } | null)?.messageKey ?? id).join(' ');

/** What axe finds on the screen in sight. */
export async function axeOn(page: Page, looks: AxeLooks): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate((given) => (window as unknown as WindowWithAxe).axe.run(given), {
    ...(looks === 'colours' ? COLOURS : EVERYTHING),
    ...PLAINLY,
  });
  return {
    violations: found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    ),
    undecided: found.incomplete.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({ rule: id, why: whyOf(node), html: node.html })),
    ),
  };
}
