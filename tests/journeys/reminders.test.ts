import { type OpenBureau, openBureau } from '../support/open-bureau';
import { codesOf, putAway, remindersOf, theReminder } from '../support/reminded';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  await bureau.close();
});

const insurance = (personId: string, event: object) =>
  bureau.anyone.ask('recordInsuranceEvent', { body: { personId, ...event } });

describe('a divorce, from the register to the end of the sharing', () => {
  it('reminds both, leads to the end, and is over with it', async () => {
    await bureau.anyone.ask('recordKinshipEvent', {
      body: { personId: 'wu-bin', relativeId: 'pang-jing', ended: true },
    });
    const husband = await bureau.signIn('wu-bin');
    const { way, other, dueOn } = await theReminder(husband, 'RELATION_OVER');
    expect({ to: way.to, other, dueOn }).toEqual({
      to: 'SHARING_END',
      other: { name: '庞静', kinship: 'SPOUSE' },
      dueOn: '2026-11-22',
    });
    const wife = await bureau.signIn('pang-jing');
    expect((await theReminder(wife, 'RELATION_OVER')).way.id).toBe(way.id);
    await husband.ask('endSharing', { path: { id: way.id ?? '' }, body: {} });
    expect(await codesOf(husband)).not.toContain('RELATION_OVER');
    expect(await codesOf(wife)).not.toContain('RELATION_OVER');
  });
});

describe('a death', () => {
  it('in 山西 ends the sharing with the insurance, and the sharer reads why', async () => {
    const { endedSharings, diedOn } = await bureau.anyone.ask('recordDeath', { body: { personId: 'wu-changfu' } });
    expect([endedSharings.length, diedOn]).toEqual([1, '2026-11-22']);
    expect(await codesOf(await bureau.signIn('wu-bin'))).toEqual(['ENDED_BY_INSURANCE']);
  });

  it('in 河北 ends nothing by itself: the sharer is led to the end, and reads of no insurance beside it', async () => {
    await bureau.anyone.ask('recordDeath', { body: { personId: 'li-fushan' } });
    const sharer = await bureau.signIn('li-gang');
    const reminder = await theReminder(sharer, 'DIED');
    expect(reminder).toMatchObject({ dueOn: '2026-11-22', way: { to: 'SHARING_END' } });
    expect(await codesOf(sharer)).not.toContain('INSURANCE_GONE');
    await bureau.anyone.ask('moveClock', { body: { advanceDays: 400 } });
    const later = await bureau.signIn('li-gang');
    expect(await theReminder(later, 'DIED')).toEqual(reminder);
    await later.ask('endSharing', { path: { id: reminder.way.id ?? '' }, body: {} });
    expect(await codesOf(later)).not.toContain('DIED');
  });

  it('told twice keeps its first day; of somebody nobody knows it is refused', async () => {
    const death = { body: { personId: 'li-fushan' } };
    await bureau.anyone.ask('recordDeath', death);
    await bureau.anyone.ask('moveClock', { body: { advanceDays: 1 } });
    expect(await bureau.anyone.ask('recordDeath', death)).toMatchObject({ diedOn: '2026-11-22' });
    expect(await bureau.anyone.refused('recordDeath', { body: { personId: 'nobody' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('an insurance that moves', () => {
  it('in 浙江 ends nothing: both read that nothing is paid, and no more once it is back', async () => {
    // the mother's case is completed by then: the daughter shares with her and with her own son
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-22T11:00:00+08:00' } });
    await insurance('luo-min', { region: 'hebei', city: '石家庄' });
    const gone = { whose: 'SHARER', how: 'MOVED', region: 'hebei' };
    const sharers = (await remindersOf(await bureau.signIn('luo-min'))).filter(({ code }) => code === 'INSURANCE_GONE');
    expect(sharers.map(({ figures }) => figures)).toEqual([gone, gone]);
    const relative = await bureau.signIn('lou-caiyun');
    expect((await theReminder(relative, 'INSURANCE_GONE')).figures).toEqual({ whose: 'SHARER' });
    await insurance('luo-min', { region: 'zhejiang', city: '绍兴' });
    expect(await codesOf(await bureau.signIn('luo-min'))).not.toContain('INSURANCE_GONE');
  });

  it('across provinces: the quota is back, the sharer reads how much, the father that it is over', async () => {
    await insurance('duan-shouren', { region: 'shanxi', city: '太原' });
    const returned = await theReminder(await bureau.signIn('duan-li'), 'QUOTA_RETURNED');
    expect(returned).toMatchObject({ figures: { by: 'INSURANCE', amountFen: 65_000 }, way: { to: 'QUOTA' } });
    const father = await bureau.signIn('duan-shouren');
    const over = await theReminder(father, 'QUOTA_OVER');
    expect(over.way).toEqual(returned.way);
    expect(over.figures).toEqual({ by: 'INSURANCE' });
  });
});

describe('money that went back', () => {
  it('is on the sender’s list from the start, and by name for each piece', async () => {
    const sender = await bureau.signIn('fang-zhiyuan');
    const before = await theReminder(sender, 'MONEY_RETURNED');
    expect(before).toMatchObject({ dueOn: '2026-11-19', other: { name: '江月娥' }, figures: { how: 'BOUNCED' } });
    await putAway(sender, before);
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-23T06:00:00+08:00' } });
    expect(await theReminder(sender, 'MONEY_RETURNED')).toMatchObject({
      dueOn: '2026-11-23',
      figures: { amountFen: 30_000 },
      way: { to: 'WALLET_TRANSFER' },
    });
  });
});

describe('the season', () => {
  it('is told to who can pay and has not, until the last relative is paid for', async () => {
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-12-01T09:00:00+08:00' } });
    const payer = await bureau.signIn('li-gang');
    const { way, figures } = await theReminder(payer, 'SEASON_CLOSES');
    expect([way, figures]).toEqual([
      { to: 'PREMIUM', id: null },
      { year: 2027, unpaid: 1, daysLeft: 30 },
    ]);
    const { bills } = await payer.ask('listPremiumBills');
    const bill = bills.find(({ due }) => due !== null);
    const body = { sharingId: bill?.sharingId, year: 2027, amountFen: bill?.due?.amountFen };
    await payer.ask('payResidentPremium', { body });
    expect(await codesOf(payer)).not.toContain('SEASON_CLOSES');
  });

  it('in 陕西 is told before it closes and again before its extension ends', async () => {
    const toldOn = async (day: string) => {
      await bureau.anyone.ask('moveClock', { body: { setTo: `${day}T09:00:00+08:00` } });
      const reminder = await theReminder(await bureau.signIn('lei-xin'), 'SEASON_CLOSES');
      return [reminder.dueOn, reminder.figures];
    };
    const figures = { year: 2027, unpaid: 1, extendedTo: '2027-02-28' };
    expect(await toldOn('2026-12-24')).toEqual(['2026-12-31', { ...figures, daysLeft: 7 }]);
    expect(await toldOn('2027-02-21')).toEqual(['2027-02-28', { ...figures, daysLeft: 7 }]);
  });

  it('is nobody’s matter who cannot pay: 深圳 takes no premium from a shared account', async () => {
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-12-01T09:00:00+08:00' } });
    expect(await codesOf(await bureau.signIn('huang-zhiming'))).not.toContain('SEASON_CLOSES');
  });
});
