import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { addressOf, type StageProcess, startStageProcess } from '../../simulator/support/stage-process';
import { tempFolder } from '../../support/open-parts';
import { closeWhatIsOpen } from '../../support/opened';
import { openBrowser } from './browser';
import { openStage } from './stage-guide';

/** What a browser itself says of each answer that a dead bureau did not finish. */
const A_LINE_CUT = /net::ERR_CONTENT_LENGTH_MISMATCH/;

/** What went wrong on a page, but for the lines that were cut on purpose. */
export const faultsBesideCuts = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !A_LINE_CUT.test(fault));

/** One stage and one browser for all tests of a file, opened before the first and closed after the last. */
export function oneStage() {
  let stage: StageProcess;
  let origin: string;
  let browser: Browser;
  beforeAll(async () => {
    stage = startStageProcess([], { PORT: '0', DATABASE_URL: `file:${join(tempFolder().path, 'bureau.sqlite')}` });
    origin = await addressOf(stage);
    browser = await openBrowser();
  });
  const stop = async (): Promise<void> => {
    stage.child.kill('SIGTERM');
    await stage.exitCode;
  };
  afterAll(async () => {
    await browser?.close();
    await stop();
    await closeWhatIsOpen();
  });
  return {
    origin: (): string => origin,
    browser: (): Browser => browser,
    /** The stage in a browser's context of its own. */
    open: (options?: BrowserContextOptions) => openStage(browser, origin, options),
    stop,
  };
}
