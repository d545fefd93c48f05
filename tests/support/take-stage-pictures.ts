/** `tsx tests/support/take-stage-pictures.ts [folder]`: plays the first scenario on the stage and photographs it, for docs/pictures. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser/support/browser';
import {
  arriveAt,
  followOn,
  frameOf,
  glassOf,
  isOver,
  openStage,
  press,
  type Role,
  stepIs,
} from '../browser/support/stage-guide';
import { addressOf, startStageProcess } from '../simulator/support/stage-process';
import { smallPng } from './small-png';

const folder = path.resolve(process.argv[2] ?? 'docs/pictures');
const STRIP = { width: 1560, height: 520 } as const;

const write = (name: string, picture: Buffer): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.png`), smallPng(picture));
};

const glassPicture = (page: Page, role: Role): Promise<Buffer> =>
  frameOf(page, role).locator('.stage-slot').screenshot();

/** Frames side by side, in the order of the scenario. */
async function stripOf(browser: Browser, frames: readonly Buffer[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: STRIP });
  const pictures = frames.map((frame) => `<img src="data:image/png;base64,${frame.toString('base64')}">`);
  await page.setContent(
    `<style>body{display:flex;justify-content:space-between;align-items:center;height:100vh;margin:0;background:#f4f6f4}
    img{width:${100 / frames.length - 1}%}</style>${pictures.join('')}`,
  );
  const strip = await page.screenshot();
  await page.close();
  return strip;
}

/** 河北, from adding the mother to unbinding her, pressed where the ring is. */
async function play(browser: Browser, origin: string): Promise<void> {
  const { page } = await openStage(browser, origin);
  const frames: Buffer[] = [];
  const keep = async (role: Role): Promise<void> => void frames.push(await glassPicture(page, role));
  const seen = new Set<string>();
  const lookAt =
    (...pages: string[]) =>
    async (routes: string): Promise<void> => {
      const shown = pages.find((one) => routes.endsWith(`pages/${one}/index`));
      if (shown === undefined || seen.has(shown)) return;
      seen.add(shown);
      await keep('职工');
    };
  await press(page, /^开始 河北/);
  await followOn(page, '职工', 1, lookAt('home'));
  await followOn(page, '职工', 2, lookAt('add-relative/form', 'add-relative/check'));
  await stepIs(page, 3);
  await press(page, '结算');
  await followOn(page, '长辈', 4);
  await followOn(page, '长辈', 5);
  await arriveAt(glassOf(page, '长辈'), '这笔钱谁付的');
  await stepIs(page, 6);
  await keep('长辈');
  write('stage', await page.screenshot());
  await followOn(page, '职工', 6);
  await arriveAt(glassOf(page, '职工'), '已缴费');
  await keep('职工');
  await followOn(page, '职工', 7);
  await isOver(page);
  await arriveAt(glassOf(page, '职工'), '已解绑');
  await keep('职工');
  write('stage-hebei', await stripOf(browser, frames));
}

async function takeAll(): Promise<void> {
  const room = mkdtempSync(path.join(tmpdir(), 'stage-pictures-'));
  const stage = startStageProcess([], { PORT: '0', DATABASE_URL: `file:${path.join(room, 'bureau.sqlite')}` });
  const origin = await addressOf(stage);
  const browser = await openBrowser();
  try {
    await play(browser, origin);
  } finally {
    await browser.close();
    stage.child.kill('SIGTERM');
    await stage.exitCode;
    rmSync(room, { recursive: true });
  }
}

takeAll().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
