/** `tsx tests/support/take-screens.ts`: docs/screens.md, the screens of the main journey in the standard size beside 长辈版, taken anew from the built app. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { auditOf } from '../a11y/support/page-audit';
import { HEBEI_WAY } from '../browser/support/hebei-way';
import { agreeBeside, askToHelp, openHelpings } from '../browser/support/helping-ways';
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
  'add-form': 'A relative: one question after the other, in 长辈版 one on a page.',
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
  terms: 'Help: what a daughter asks her father to let her do, up to how much and until when.',
  'hand-over': 'The phone goes over: he looks, or says no.',
  read: 'Who asks, what for, until when. Two answers of one size, and a quiet no.',
  answered: 'He agreed; the phone goes back.',
  helped: 'In his name: it stands on every screen, with the way out.',
  helping: 'One consent: what was done by it, and its end.',
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

async function walkHelping(world: World, { page }: AppPhone, look: (screen: string) => Promise<void>): Promise<void> {
  const father = await world.identityOf('lei-zhenguo');
  await signInAs(page, '雷欣');
  await askToHelp({ page, look }, father, '在身边');
  await agreeBeside({ page, look }, father.name);
  await press(page, `开始帮 ${father.name} 办`);
  await arriveAt(page, /^雷\*国的医保/);
  await look('helped');
  await page.getByRole('button', { name: '退出' }).filter({ visible: true }).first().click();
  await openHelpings(page);
  await press(page, new RegExp(`^${father.name}`));
  await arriveAt(page, /./);
  await look('helping');
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

/** Every screen that is shown, taken in both sizes as the walk comes to it; answers which they were. */
async function photographed(world: World, walkOver: typeof walk): Promise<string[]> {
  const phone = await world.pickUpPhone({ viewport: { width: 375, height: 812 }, deviceScaleFactor: 1 });
  await phone.open();
  const photograph = async (name: string) =>
    writeFileSync(path.join(folder, `${name}.png`), smallPng(await phone.window.screenshot({ caret: 'hide' })));
  const audit = auditOf(phone.window);
  const taken: string[] = [];
  await walkOver(world, phone, async (screen) => {
    if (!(screen in SHOWN)) return;
    taken.push(screen);
    await photograph(screen);
    await audit.during(LARGE, () => photograph(`${screen}-large`));
  });
  return taken;
}

async function take(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const world = await openWorld();
  try {
    const taken = [...(await photographed(world, walk)), ...(await photographed(world, walkHelping))];
    const missing = Object.keys(SHOWN).filter((screen) => !taken.includes(screen));
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
