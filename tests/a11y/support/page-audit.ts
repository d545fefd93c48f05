import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import type { Level } from '../audit/finding';
import type { Audit, Looked } from '../audit/main';

const [{ text: script } = { text: '' }] = buildSync({
  entryPoints: [path.resolve(__dirname, '../audit/main.ts')],
  bundle: true,
  format: 'iife',
  target: 'chrome120',
  write: false,
}).outputFiles;

type WithAudit = { readonly gongjiAudit: Audit };

/** The audit, in the page; brought there once for every document. */
async function bring(page: Page | Frame): Promise<void> {
  if (!(await page.evaluate(() => 'gongjiAudit' in window))) await page.evaluate(script);
}

export interface PageAudit {
  readonly findings: (level: Level) => Promise<ReturnType<Audit['findings']>>;
  readonly inEach: (levels: readonly Level[], looked: Looked) => ReturnType<Audit['inEach']>;
  /** Chooses this size as somebody does in another tab of the browser. */
  readonly choose: (level: Level | null) => Promise<void>;
  readonly during: (level: Level, work: () => Promise<void>) => Promise<void>;
  readonly screen: () => Promise<ReturnType<Audit['screen']>>;
}

export function auditOf(page: Page | Frame): PageAudit {
  const choose: PageAudit['choose'] = async (level) => {
    await bring(page);
    await page.evaluate((one) => (window as unknown as WithAudit).gongjiAudit.choose(one), level);
  };
  return {
    choose,
    during: async (level, work) => {
      await bring(page);
      const before = await page.evaluate(() => (window as unknown as WithAudit).gongjiAudit.chosen());
      await choose(level);
      await work();
      await choose(before);
    },
    findings: async (level) => {
      await bring(page);
      return page.evaluate((one) => (window as unknown as WithAudit).gongjiAudit.findings(one), level);
    },
    inEach: async (levels, looked) => {
      await bring(page);
      return page.evaluate(([all, what]) => (window as unknown as WithAudit).gongjiAudit.inEach(all, what), [
        [...levels],
        looked,
      ] as const);
    },
    screen: async () => {
      await bring(page);
      return page.evaluate(() => (window as unknown as WithAudit).gongjiAudit.screen());
    },
  };
}
