/** `tsx tests/support/take-screens.ts`: docs/screens.md, the screens of the main journey in the standard size beside 长辈版, taken anew from the built app. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { auditOf } from '../a11y/support/page-audit';
import { HEBEI_WAY } from '../browser/support/hebei-way';
import { arriveAt, press, signInAs } from '../browser/support/walk';
import { type AppPhone, openWorld, type World } from '../browser/support/world';
import { smallPng } from './small-png';

const docs = path.resolve(__dirname, '../../docs');
const folder = path.join(docs, 'screens');
/** What one tap on 长辈版 gives. */
const LARGE = 2;

/** What is shown, in the order of the journey, and what it is. */
const SHOWN: Readonly<Record<string, string>> = {
  welcome: 'The first screen: what this is, and the way in. 长辈版 is one tap, at the top.',
  home: 'Home: who I am and where insured, what I have, what needs me.',
  'add-form': 'A relative: one question after the other, in 长辈版 no more than three on a page.',
  'add-notice': 'The notice: three sentences, then the whole.',
  'add-pledge': 'The pledge, signed by hand or by typing one’s name.',
  'add-check': 'Before anything changes: question and answer, with a way to change each.',
  'add-result': 'The result: a word, a sentence, what happens next.',
  record: 'A bill: who paid which part, as a bar and in words.',
  'pay-person': 'Whose premium is paid.',
  'pay-check': 'Whose money, for whom, how much.',
  'pay-result': 'Paid, with the receipt’s number.',
  relatives: 'For whom I pay, and who pays for me.',
  relative: 'One relative, and all that may be done.',
  unbind: 'Before it ends: what then becomes of the money.',
  'text-size': 'Five sizes of letters.',
};

async function walk(world: World, phone: AppPhone, look: (screen: string) => Promise<void>): Promise<void> {
  const { page, open } = phone;
  await open();
  await arriveAt(page, /^一家人/);
  await look('welcome');
  await signInAs(page, HEBEI_WAY.sharerName);
  await HEBEI_WAY.addMother({ page, look });
  await world.settleAtHospital(HEBEI_WAY.mother.id);
  await press(page, '返回首页');
  await arriveAt(page, /还没有缴$/);
  await look('home');
  for (const errand of [HEBEI_WAY.readRecord, HEBEI_WAY.payPremium, HEBEI_WAY.unbind]) {
    await open();
    await errand({ page, look });
  }
  await open('pages/me/text-size/index');
  await arriveAt(page, /./);
  await look('text-size');
}

const pictures = (screen: string): string =>
  ['', '-large'].map((end) => `<img src="screens/${screen}${end}.png" width="300" alt="${screen}${end}">`).join(' ');

const text = (): string =>
  [
    '# Screens',
    '',
    'The standard size beside 长辈版 (the size that one tap gives, the second of four), 375 px wide, as the built app shows them. Written by `npx tsx tests/support/take-screens.ts`.',
    ...Object.entries(SHOWN).flatMap(([screen, what]) => ['', what, '', pictures(screen)]),
    '',
  ].join('\n');

async function take(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const world = await openWorld();
  try {
    const phone = await world.pickUpPhone({ viewport: { width: 375, height: 812 }, deviceScaleFactor: 1 });
    const photograph = async (name: string) =>
      writeFileSync(path.join(folder, `${name}.png`), smallPng(await phone.window.screenshot({ caret: 'hide' })));
    const audit = auditOf(phone.window);
    const taken = new Set<string>();
    await walk(world, phone, async (screen) => {
      if (!(screen in SHOWN)) return;
      taken.add(screen);
      await photograph(screen);
      await audit.during(LARGE, () => photograph(`${screen}-large`));
    });
    const missing = Object.keys(SHOWN).filter((screen) => !taken.has(screen));
    if (missing.length > 0) throw new Error(`Nobody came to ${missing.join(', ')}.`);
    writeFileSync(path.join(docs, 'screens.md'), text());
  } finally {
    await world.close();
  }
}

take()
  .then(() => process.exit(0))
  .catch((fault: unknown) => {
    console.error(fault);
    process.exit(1);
  });
