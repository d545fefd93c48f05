import { setTimeout as wait } from 'node:timers/promises';
import { pagesOf, type Scene, type ScenePhone } from '../../browser/support/scene';
import { arriveAt, goBack, press, signInAs } from '../../browser/support/walk';
import type { World } from '../../browser/support/world';
import { type Client, clientOf } from '../bureau-client';
import { aBillRequest, aPremiumRequest, aSharingRequest } from '../requests';

const DAYS = 20;
const BILLS_A_DAY = 10;
const ROWS_ON_A_LEAF = 10;
const FEW_LEAVES = 4;
const MINUTES_A_DAY = 24 * 60;

const hospitalOf = async ({ anyone }: World): Promise<Client> => {
  const { terminals } = await anyone.ask('listPersonas');
  const till = terminals.find(({ region, kind }) => region === 'hebei' && kind === 'HOSPITAL');
  if (!till) throw new Error('There is no hospital in Hebei.');
  return clientOf(anyone.url, till.key);
};

/** 王芳 shares with her mother and pays her premium; in three weeks the two have 200 bills at the hospital. */
async function liveLong(world: World): Promise<void> {
  const wang = await world.as('wang-fang');
  const sharing = await wang.ask('startSharing', { body: await aSharingRequest(wang, 'wang-fang', 'liu-guilan') });
  await wang.ask('payResidentPremium', { body: await aPremiumRequest(wang, 'wang-fang', sharing.id) });
  const hospital = await hospitalOf(world);
  for (let day = 0; day < DAYS; day += 1) {
    await world.advance(MINUTES_A_DAY);
    const bills = Array.from({ length: BILLS_A_DAY }, (_, nth) =>
      aBillRequest(nth % 2 === 0 ? 'liu-guilan' : 'wang-fang', { totalFen: 500, poolFen: 100 }),
    );
    await Promise.all(bills.map((body) => hospital.ask('settleBill', { body })));
  }
}

/** Turns leaf after leaf, to the last one or so many, and one back. */
async function turn({ page }: ScenePhone, most = Number.POSITIVE_INFINITY): Promise<number> {
  const next = page.getByRole('button', { name: '下一页' });
  await arriveAtLeaf(page, 1);
  let leaf = 1;
  while (leaf < most && (await next.isVisible())) {
    await next.click();
    leaf += 1;
    await arriveAtLeaf(page, leaf);
  }
  await press(page, '上一页');
  await arriveAtLeaf(page, leaf - 1);
  return leaf;
}

/** The number of the leaf, and its rows. */
async function arriveAtLeaf(page: ScenePhone['page'], leaf: number): Promise<void> {
  await page.getByText(`第 ${leaf} 页`, { exact: true }).waitFor();
  await page.getByRole('listitem').first().waitFor();
}

/** The lists that grow with the years, 200 records long. */
export const LONG_LISTS: Scene = {
  name: 'long lists',
  pages: [
    'home',
    'records/list',
    'records/settlement',
    'my-relatives/list',
    'one-relative/overview',
    'me/account',
    'records/statement',
  ],
  play: async ({ world, pickUp }) => {
    await liveLong(world);
    const phone = await pickUp();
    const { page, open } = phone;
    await signInAs(page, '王芳');
    await press(page, /^共济消费记录/);
    const leaves = await turn(phone);
    if (leaves * ROWS_ON_A_LEAF < DAYS * BILLS_A_DAY) throw new Error(`Only ${leaves} leaves of records.`);
    await press(page, /^河北演示医院/);
    await page.getByText('结算编号').waitFor();
    await goBack(page);
    await press(page, '缴费', 'radio');
    await press(page, '看病买药', 'radio');
    await open('pages/me/account/index');
    await turn(phone, FEW_LEAVES);
    await open('pages/records/statement/index');
    const lines = await turn(phone);
    if (lines * ROWS_ON_A_LEAF < DAYS * BILLS_A_DAY) throw new Error(`Only ${lines} leaves of the statement.`);
    await open('pages/my-relatives/list/index');
    await press(page, /^刘\*兰|^刘桂兰/);
    await turn(phone, FEW_LEAVES);
  },
};

const MESSAGE_MS = 150;

/** A choice may bring others and take some away. */
async function everyRadio({ page }: ScenePhone): Promise<void> {
  const radios = page.getByRole('radio');
  for (let nth = 0; nth < (await radios.count()); nth += 1) {
    await radios.nth(nth).click();
    // what the choice takes away goes with the next message
    await wait(MESSAGE_MS);
  }
}

/** Every choice of the screens where a choice changes the most. */
export const MANY_CHOICES: Scene = {
  name: 'many choices',
  pages: [...pagesOf('sign-in', 'start'), ...pagesOf('hall', 'papers')],
  play: async ({ pickUp }) => {
    const phone = await pickUp();
    await phone.open('pages/sign-in/start/index');
    await phone.page.getByRole('button', { name: /^王芳，/ }).waitFor();
    await everyRadio(phone);
    await phone.page.getByRole('button', { name: /^王芳，/ }).waitFor();
    await phone.open('pages/hall/papers/index');
    await arriveAt(phone.page, /./);
    await everyRadio(phone);
  },
};
