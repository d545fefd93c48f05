/** `tsx tests/support/take-pictures.ts [folder]`: walks the built app and photographs its screens, for docs/pictures and for looking. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { GUANGDONG_WAY } from '../browser/support/guangdong-way';
import { HEBEI_WAY } from '../browser/support/hebei-way';
import type { MainWay } from '../browser/support/main-way';
import { signInAs } from '../browser/support/walk';
import { openWorld } from '../browser/support/world';

const folder = path.resolve(process.argv[2] ?? 'docs/pictures');
/** What the README shows; with a folder of one's own, every screen is photographed. */
const shown = ['home', 'add-notice', 'add-check', 'record', 'pay-result'];
const isForLooking = process.argv[2] !== undefined;

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
    const viewport = { width: 375, height: 812 };
    const { page, open } = await world.pickUpPhone({
      viewport,
      colorScheme,
      deviceScaleFactor: isForLooking ? 1 : 1.5,
    });
    const look = async (screen: string) => {
      const wanted = isForLooking || (name === '' ? shown.includes(screen) : screen === 'home');
      const prefix = isForLooking ? `${way.region}-` : '';
      if (wanted) await page.screenshot({ path: path.join(folder, `${prefix}${screen}${name}.png`) });
    };
    await open('pages/home/index', query);
    await signInAs(page, way.sharerName);
    await look('home');
    await way.addMother({ page, look });
    await world.settleAtHospital(way.mother.id);
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
  for (const way of isForLooking ? [HEBEI_WAY, GUANGDONG_WAY] : [HEBEI_WAY])
    for (const manner of manners) await photograph(way, manner);
};

takeAll()
  .then(() => process.exit(0))
  .catch((fault: unknown) => {
    console.error(fault);
    process.exit(1);
  });
