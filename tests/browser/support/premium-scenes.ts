import { aSharingRequest } from '../../support/requests';
import { pagesOf, type Scene, type ScenePhone } from './scene';
import { arriveAt, press, signInAs } from './walk';
import type { World } from './world';

/** What stands between two people before the scene begins. */
const bind = async (
  world: World,
  sharer: string,
  relative: string,
  over: Parameters<typeof aSharingRequest>[4] = {},
) => {
  const client = await world.as(sharer);
  await client.ask('startSharing', { body: await aSharingRequest(client, sharer, relative, 'PARENT', over) });
};

const tickBoth = async ({ page, look }: ScenePhone, masked: readonly RegExp[]) => {
  await press(page, /^为几位一起缴费/);
  await page.getByRole('checkbox', { name: masked[0] as RegExp }).waitFor();
  for (const one of masked) await press(page, one, 'checkbox');
  await page.getByText(/^选了 2 项，一共 800\.00/).waitFor();
  await look('people');
  await press(page, '下一步');
  await arriveAt(page, '请核对每一位');
  await page.getByText('证件号码').first().waitFor();
  await look('check-together');
};

const TOGETHER: Scene = {
  name: 'the premiums of both parents are paid in one order, after the tax channel let go of one',
  pages: [...pagesOf('pay-premium', 'person people check-together result-together'), 'records/premium'],
  play: async ({ world, pickUp }) => {
    await bind(world, 'wang-fang', 'liu-guilan');
    await bind(world, 'wang-fang', 'wang-jianguo');
    const { idNumber } = await world.identityOf('wang-jianguo');
    await world.anyone.ask('beginTaxOrder', { body: { idNumber, year: 2027 } });
    const phone = await pickUp();
    const { page, look, open } = phone;
    await signInAs(page, '王芳');
    await press(page, /^居民医保费用缴纳/);
    await page
      .getByText(/^有人正在税务渠道缴/)
      .first()
      .waitFor();
    await look('person-locked');
    await world.advance(15);
    await open('pages/pay-premium/person/index');
    await page.getByRole('button', { name: /^为几位一起缴费/ }).waitFor();
    await look('person-several');
    await tickBoth(phone, [/^刘\*兰/, /^王\*国/]);
    await press(page, '确认缴费');
    await arriveAt(page, '全部已缴费');
    await look('result-together');
    await press(page, /^刘\*兰（父母）/);
    await page.getByText('几位一起缴的').waitFor();
    await look('record-together');
  },
};

const ON_A_PLEDGE: Scene = {
  name: 'the premiums of both parents in 山西 are paid on one pledge',
  pages: pagesOf('pay-premium', 'people check-together pledge-together result-together'),
  play: async ({ world, pickUp }) => {
    await bind(world, 'hao-zhiqiang', 'ji-xiulan', { ceilingFen: 50_000, firstDay: '2026-11-22' });
    // the day on which the sharing with the father begins
    await world.anyone.ask('moveClock', { body: { setTo: '2026-12-01T09:00:00+08:00' } });
    const phone = await pickUp();
    const { page, look, open } = phone;
    await signInAs(page, '郝志强');
    await open('pages/pay-premium/person/index');
    await page.getByRole('button', { name: /^为几位一起缴费/ }).waitFor();
    await tickBoth(phone, [/^冀\*兰/, /^郝\*仁/]);
    await press(page, '下一步：读承诺书');
    await arriveAt(page, '承诺内容');
    await look('pledge-together');
    await press(page, '我承诺，确认缴费');
    await arriveAt(page, '全部已缴费');
    await look('result-together');
  },
};

/** One waits, one is assisted, one owes nothing, one is a newborn; and one is being paid for elsewhere. */
const EACH_ANOTHER: Scene = {
  name: 'of four relatives each owes and gets something else, and the records say what is open',
  pages: [...pagesOf('pay-premium', 'people check-together'), 'records/list'],
  play: async ({ world, pickUp }) => {
    const phone = await pickUp();
    const { page, look, open } = phone;
    await signInAs(page, '乔雨');
    await open('pages/pay-premium/people/index');
    await page.getByText('政府全额资助，不用缴，也不扣款。').waitFor();
    for (const one of [/^乔\*川/, /^姚\*莲/]) await press(page, one, 'checkbox');
    await look('people-free');
    await press(page, '下一步');
    await arriveAt(page, '请核对每一位');
    await page.getByText('姚秀莲（父母）').waitFor();
    await look('check-each');
    const { idNumber } = await world.identityOf('qiao-dachuan');
    await world.anyone.ask('beginTaxOrder', { body: { idNumber, year: 2027 } });
    await open('pages/records/list/index?kind=premium');
    await page.getByRole('button', { name: /^乔\*川（父母），2027 年度/ }).waitFor();
    await look('records-held');
  },
};

/** What somebody paid at the tax channel, as who is insured by it reads it. */
const ELSEWHERE: Scene = {
  name: 'a premium that was paid at the tax channel stands in the records of who is insured',
  pages: pagesOf('records', 'list premium'),
  play: async ({ world, pickUp }) => {
    const { idNumber } = await world.identityOf('yao-xiulian');
    await world.anyone.ask('payPremiumAtTaxChannel', { body: { idNumber, year: 2027 } });
    const { page, look, open } = await pickUp();
    await signInAs(page, '姚秀莲');
    await open('pages/records/list/index?kind=premium');
    await page.getByRole('button', { name: /在税务渠道缴的/ }).waitFor();
    await look('records-elsewhere');
    await press(page, /在税务渠道缴的/);
    await page.getByText('这笔费用不能在这里退').waitFor();
    await look('record-elsewhere');
  },
};

export const PREMIUM_SCENES: readonly Scene[] = [TOGETHER, ON_A_PLEDGE, EACH_ANOTHER, ELSEWHERE];
