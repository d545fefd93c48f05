import { type OpenBureau, openBureau } from '../support/open-bureau';
import { codesOf, putAway, remindersOf, theReminder } from '../support/reminded';
import { aBillRequest } from '../support/requests';

const DAY_MS = 24 * 60 * 60 * 1000;

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const moveTo = (setTo: string) => bureau.anyone.ask('moveClock', { body: { setTo: `${setTo}+08:00` } });

const divorce = (ended: boolean) =>
  bureau.anyone.ask('recordKinshipEvent', { body: { personId: 'wu-bin', relativeId: 'pang-jing', ended } });

describe('nobody sees another’s reminder', () => {
  it('who is concerned by nothing reads nothing, and nobody reads without a session', async () => {
    await divorce(true);
    expect(await codesOf(await bureau.signIn('wang-fang'))).toEqual([]);
    expect(await bureau.anyone.refused('listReminders')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('both sides of a last day read it, each the other’s name and the way they have', async () => {
    await moveTo('2026-12-01T09:00:00');
    const wife = await theReminder(await bureau.signIn('zhu-wenting'), 'EXPIRES');
    expect(wife).toMatchObject({
      side: 'SHARER',
      other: { name: '戚志远', kinship: 'SPOUSE' },
      dueOn: '2026-12-31',
      figures: { daysLeft: 30 },
    });
    const husband = await theReminder(await bureau.signIn('qi-zhiyuan'), 'EXPIRES');
    expect(husband).toMatchObject({
      side: 'BENEFICIARY',
      other: { name: '朱文婷', kinship: 'SPOUSE' },
      way: { to: 'SHARING' },
      figures: { daysLeft: 30 },
    });
  });

  it('the beneficiary learns nothing of the sharer’s balance: neither that it is low, nor a figure', async () => {
    expect(await codesOf(await bureau.signIn('niu-jianjun'))).toEqual(['AT_FLOOR']);
    expect(await codesOf(await bureau.signIn('niu-jianmin'))).toEqual(['NEAR_FLOOR']);
    for (const parent of ['lv-guihua', 'niu-laoshuan'])
      expect(JSON.stringify(await (await bureau.signIn(parent)).ask('listReminders'))).not.toMatch(/FLOOR|Fen/);
  });

  it('another’s reminder cannot be put away: it is not there, as an unknown one', async () => {
    await divorce(true);
    const husband = await bureau.signIn('wu-bin');
    const { id } = await theReminder(husband, 'RELATION_OVER');
    const stranger = await bureau.signIn('wang-fang');
    for (const one of [id, 'unknown'])
      expect(await stranger.refused('putReminderAway', { path: { id: one }, body: {} })).toMatchObject({
        code: 'NOT_FOUND',
      });
    await theReminder(husband, 'RELATION_OVER');
  });

  it('what one side puts away, the other still reads', async () => {
    await divorce(true);
    const husband = await bureau.signIn('wu-bin');
    await putAway(husband, await theReminder(husband, 'RELATION_OVER'));
    expect(await codesOf(husband)).not.toContain('RELATION_OVER');
    await theReminder(await bureau.signIn('pang-jing'), 'RELATION_OVER');
  });
});

describe('put away', () => {
  it('it stays among the others and says so; asked again with the same key, the same answer', async () => {
    const husband = await bureau.signIn('niu-jianjun');
    const reminder = await theReminder(husband, 'AT_FLOOR');
    const first = await putAway(husband, reminder, 'put-away-once');
    expect(first.reminders).toEqual([{ ...reminder, isPutAway: true }]);
    expect(await putAway(husband, reminder, 'put-away-once')).toEqual(first);
    expect(await putAway(husband, reminder)).toEqual(first);
  });

  it('it stays away while the days go by, and comes back with the next step', async () => {
    await moveTo('2026-12-01T09:00:00');
    const sharer = await bureau.signIn('zhu-wenting');
    const month = await theReminder(sharer, 'EXPIRES');
    await putAway(sharer, month);
    await moveTo('2026-12-23T23:59:00');
    const later = await bureau.signIn('zhu-wenting');
    expect(await codesOf(later)).not.toContain('EXPIRES');
    await moveTo('2026-12-24T00:00:00');
    const week = await theReminder(later, 'EXPIRES');
    expect(week.id).not.toBe(month.id);
    expect(week.figures).toEqual({ daysLeft: 7 });
  });

  it('a divorce that was a mistake is told no more, and another divorce is told anew', async () => {
    await divorce(true);
    const husband = await bureau.signIn('wu-bin');
    await putAway(husband, await theReminder(husband, 'RELATION_OVER'));
    await divorce(false);
    expect((await husband.ask('listReminders')).reminders.map(({ code }) => code)).not.toContain('RELATION_OVER');
    await moveTo('2026-11-25T09:00:00');
    await divorce(true);
    expect(await theReminder(husband, 'RELATION_OVER')).toMatchObject({ dueOn: '2026-11-25' });
  });

  it('a balance that was low, rose and fell again is another matter', async () => {
    const spend = (totalFen: number) =>
      bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('li-gang', { totalFen, poolFen: 0 }) });
    await spend(30_000);
    const before = await bureau.signIn('li-gang');
    const low = await theReminder(before, 'NEAR_FLOOR');
    expect([low.dueOn, low.figures.leftFen]).toEqual(['2026-11-22', 10_000]);
    await putAway(before, low);
    await spend(1_000);
    expect(await codesOf(before)).toEqual([]);
    await moveTo('2026-12-01T09:00:00');
    const later = await bureau.signIn('li-gang');
    expect(await codesOf(later)).not.toContain('NEAR_FLOOR');
    await spend(8_000);
    expect(await theReminder(later, 'NEAR_FLOOR')).toMatchObject({ dueOn: '2026-12-01', figures: { leftFen: 10_000 } });
  });
});

describe('a bureau that was down', () => {
  it('tells what became due meanwhile: the last day passed, the money went back', async () => {
    await bureau.downFor(3 * DAY_MS);
    const sharer = await bureau.signIn('bao-guoping');
    expect(await theReminder(sharer, 'EXPIRED')).toMatchObject({ dueOn: '2026-11-24', other: { name: '应洁萍' } });
    const receiver = await bureau.signIn('jiang-yuee');
    const missed = (await remindersOf(receiver)).filter(({ code }) => code === 'MONEY_MISSED');
    expect(missed.map(({ dueOn, figures }) => [dueOn, figures.amountFen])).toContainEqual(['2026-11-23', 30_000]);
  });

  it('knows what was put away before', async () => {
    const before = await bureau.signIn('bao-guoping');
    await putAway(before, await theReminder(before, 'EXPIRES'));
    await bureau.downFor(60 * 60 * 1000);
    expect(await codesOf(await bureau.signIn('bao-guoping'))).not.toContain('EXPIRES');
  });

  it('a birthday that passed meanwhile is told on both sides for 30 days', async () => {
    await moveTo('2028-08-02T09:00:00');
    const mother = await bureau.signIn('cui-min');
    const ahead = await theReminder(mother, 'SHARING_SIXTEEN');
    expect(ahead).toMatchObject({ dueOn: '2028-09-01', figures: { part: 'AHEAD' }, way: { to: 'SHARING' } });
    await putAway(mother, ahead);
    await bureau.downFor(60 * DAY_MS);
    const again = await bureau.signIn('cui-min');
    expect(await theReminder(again, 'SHARING_SIXTEEN')).toMatchObject({ figures: { part: 'COME' } });
    const son = await bureau.signIn('shao-zihan');
    expect(await theReminder(son, 'SHARING_SIXTEEN')).toMatchObject({ side: 'BENEFICIARY', other: { name: '崔敏' } });
    await moveTo('2028-10-02T09:00:00');
    expect(await codesOf(await bureau.signIn('cui-min'))).not.toContain('SHARING_SIXTEEN');
  });
});
