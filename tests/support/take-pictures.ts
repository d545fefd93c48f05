/** `tsx tests/support/take-pictures.ts [folder]`: walks the built app and photographs its screens, for docs/pictures and for looking. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GUANGDONG_WAY } from '../browser/support/guangdong-way';
import { HEBEI_WAY } from '../browser/support/hebei-way';
import type { MainWay } from '../browser/support/main-way';
import { arriveAt, press, signInAs } from '../browser/support/walk';
import { openWorld } from '../browser/support/world';
import { smallPng } from './small-png';

const folder = path.resolve(process.argv[2] ?? 'docs/pictures');
/** With a folder of one's own, every screen is photographed. */
const isForLooking = process.argv[2] !== undefined;

/** What the README shows. */
const shown = [
  ...['hebei-home', 'hebei-add-form', 'hebei-add-notice', 'hebei-add-check', 'hebei-record', 'hebei-pay-result'],
  ...['guangdong-bind-notice', 'hebei-home-large', 'hebei-home-dark', 'hebei-add-check-large'],
];

interface Manner {
  name: string;
  query: string;
  colorScheme: 'light' | 'dark';
}

const manners: readonly Manner[] = [
  { name: '', query: '', colorScheme: 'light' },
  { name: '-large', query: '?ui=elder', colorScheme: 'light' },
  { name: '-dark', query: '', colorScheme: 'dark' },
];

const photograph = async (way: MainWay, { name, query, colorScheme }: Manner): Promise<void> => {
  const world = await openWorld();
  try {
    const { page, window, open } = await world.pickUpPhone({ viewport: { width: 375, height: 812 }, colorScheme });
    const look = async (screen: string) => {
      const picture = `${way.region}-${screen}${name}`;
      if (!isForLooking && !shown.includes(picture)) return;
      writeFileSync(path.join(folder, `${picture}.png`), smallPng(await window.screenshot({ caret: 'hide' })));
    };
    await open('pages/home/index', query);
    await look('welcome');
    await press(page, '登录');
    await page.getByRole('button', { name: /^王芳，/ }).waitFor();
    await look('sign-in');
    await signInAs(page, way.sharerName);
    await look('home-first');
    await way.addMother({ page, look });
    await world.settleAtHospital(way.mother.id);
    await press(page, '返回首页');
    await arriveAt(page, /居民医保还没有缴$/);
    await look('home');
    for (const errand of [way.readRecord, way.payPremium, way.unbind]) {
      await open('pages/home/index', query);
      await errand({ page, look });
    }
  } finally {
    await world.close();
  }
};

const takeAll = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const way of [HEBEI_WAY, GUANGDONG_WAY]) for (const manner of manners) await photograph(way, manner);
};

takeAll()
  .then(() => process.exit(0))
  .catch((fault: unknown) => {
    console.error(fault);
    process.exit(1);
  });
