import type { Page } from 'playwright-core';
import type { Scenario, Step } from '../../simulator/stage/scenario';
import { SCENARIOS } from '../../simulator/stage/scenarios/all';
import { followOn, isOver, PATIENCE, press, type Role, stepIs } from './support/stage-guide';

const ROLES: Readonly<Record<string, Role>> = { EMPLOYEE: '职工', ELDER: '长辈' };

import { faultsBesideCuts, oneStage } from './support/one-stage';

const stage = oneStage();

/** Presses once what is framed on the console. */
async function pressFramed(page: Page): Promise<void> {
  const words = await page.getByText(/^按亮框里的“.+”$/).textContent(PATIENCE);
  const [, name = ''] = /“(.+)”/.exec(words ?? '') ?? [];
  const control = await page.locator('.stage-console').getAttribute('data-hint');
  const framed = page.locator(`[data-control="${control}"]`);
  // A fault can be made on either phone; the stage asks for it on the first.
  await framed.filter({ hasText: name }).first().click(PATIENCE);
}

async function doStep(page: Page, { who, highlight }: Step, step: number): Promise<void> {
  await stepIs(page, step);
  const role = ROLES[who];
  if (role && highlight) await followOn(page, role, step);
  else if (!role) await pressFramed(page);
}

test.each(SCENARIOS.map((scenario): [string, Scenario] => [scenario.title, scenario]))(
  '%s: whoever does only what the ring and the hint say comes to the end',
  async (title, { steps }) => {
    const { page, faults } = await stage.open();
    await press(page, `开始 ${title}`);
    for (const [at, step] of steps.entries()) await doStep(page, step, at + 1);
    await isOver(page);
    expect(faultsBesideCuts(faults)).toEqual([]);
    await page.context().close();
  },
  300_000,
);
