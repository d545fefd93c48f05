import type { Sharing } from '@/contract/sharing.contract';
import type { Client } from '../support/bureau-client';
import { asInsured } from '../support/insured-view';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('宁波: 鲍国平 shares what earlier years left, for some days', () => {
  let bureau: OpenBureau;
  let son: Client;
  let sharing: Sharing;
  beforeAll(async () => {
    bureau = await openBureau();
    son = await bureau.signIn('bao-guoping');
  });
  afterAll(() => bureau.close());
  afterEach(async () => {
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  });

  const asking = (terms: object) => aSharingRequest(son, 'bao-guoping', 'yu-afeng', 'PARENT', terms);
  const settle = (insured: string, totalFen: number) =>
    bureau.till('ningbo-hospital').ask('settleBill', { body: aBillRequest(insured, { totalFen, poolFen: 0 }) });
  const account = async () => (await son.ask('readMe')).personalAccount;

  it('sees this year’s money and that of earlier years apart', async () => {
    expect(await account()).toMatchObject({ balanceFen: 80_000, earlierYearsFen: 200_000, availableFen: 200_000 });
  });

  it.each([
    ['a first day in the past', { firstDay: '2026-11-21' }, 'FIRST_DAY_PAST', 'terms.firstDay'],
    [
      'a last day that is the first',
      { firstDay: '2026-11-22', lastDay: '2026-11-22' },
      'LAST_DAY_NOT_AFTER_FIRST',
      'terms.lastDay',
    ],
    ['a last day in the year 9999', { lastDay: '9999-12-31' }, 'DAY_TOO_FAR', 'terms.lastDay'],
    ['a first day after the last one there is', { firstDay: '2100-01-01' }, 'DAY_TOO_FAR', 'terms.firstDay'],
    ['a ceiling', { ceilingFen: 1 }, 'TERM_NOT_IN_REGION', 'terms.ceilingFen'],
    ['the premium as a use', { uses: ['RESIDENT_PREMIUM'] }, 'USE_NOT_IN_REGION', 'terms.uses'],
  ])('cannot ask for %s', async (_, terms, code, field) => {
    expect(await son.refused('startSharing', { body: await asking(terms) })).toMatchObject({ code, field });
  });

  it('binds his mother from tomorrow to the day after', async () => {
    const body = await asking({ firstDay: '2026-11-23', lastDay: '2026-11-24' });
    sharing = await son.ask('startSharing', { body });
    expect(sharing).toMatchObject({ stage: 'SCHEDULED', due: { move: 'BEGIN', at: '2026-11-23T00:00:00.000+08:00' } });
    expect(await asInsured(bureau, 'yu-afeng', settle('yu-afeng', 1_000))).toMatchObject({
      cashFen: 1_000,
      notes: [{ code: 'SHARING_NOT_BEGUN' }],
    });
  });

  it('pays from earlier years once the day has come', async () => {
    bureau.wait(DAY_MS);
    expect(await settle('yu-afeng', 30_000)).toMatchObject({ shares: [{ amountFen: 30_000 }], cashFen: 0 });
    expect(await account()).toMatchObject({ balanceFen: 80_000, earlierYearsFen: 170_000 });
  });

  it('may put off the last day, and not into the past', async () => {
    const path = { id: sharing.id };
    const terms = (lastDay: string | null) => ({ uses: sharing.terms.uses, ceilingFen: null, lastDay });
    const today = { path, body: { terms: terms('2026-11-23') } };
    expect(await son.refused('changeSharingTerms', today)).toMatchObject({ code: 'LAST_DAY_NOT_AFTER_FIRST' });
    const never = { path, body: { terms: terms('9999-12-31') } };
    expect(await son.refused('changeSharingTerms', never)).toMatchObject({
      code: 'DAY_TOO_FAR',
      field: 'terms.lastDay',
    });
    sharing = await son.ask('changeSharingTerms', { path, body: { terms: terms('2099-12-31') } });
    expect(sharing.due).toEqual({ move: 'LAPSE', at: '2100-01-01T00:00:00.000+08:00' });
    sharing = await son.ask('changeSharingTerms', { path, body: { terms: terms('2026-12-31') } });
    expect(sharing).toMatchObject({
      terms: { lastDay: '2026-12-31' },
      due: { move: 'LAPSE', at: '2027-01-01T00:00:00.000+08:00' },
    });
  });

  it('spends his own money of this year first, then that of earlier years', async () => {
    expect(await settle('bao-guoping', 90_000)).toMatchObject({ ownFen: 90_000, shares: [], cashFen: 0 });
    expect(await account()).toMatchObject({ balanceFen: 0, earlierYearsFen: 160_000 });
  });

  it('has lost wife and mother to their last days, and won the year’s rest, while the bureau was down', async () => {
    await bureau.downFor(40 * DAY_MS);
    son = await bureau.signIn('bao-guoping');
    const { sharings } = await son.ask('listSharings');
    expect(
      sharings.map(({ other, stage, ended }) => `${other.name} ${stage} ${ended?.at.slice(0, 16)} ${ended?.by}`),
    ).toEqual(['虞阿凤 ENDED 2027-01-01T00:00 BUREAU', '应洁萍 ENDED 2026-11-24T00:00 BUREAU']);
    expect(await account()).toMatchObject({ balanceFen: 15_000, earlierYearsFen: 175_000, availableFen: 175_000 });
  });

  it('and 裘佳怡’s mother, whose bills nobody could pay, is paid for in the new year', async () => {
    expect(await settle('lou-meixian', 5_000)).toMatchObject({ shares: [{ amountFen: 5_000 }], cashFen: 0 });
    const { personalAccount } = await (await bureau.signIn('qiu-jiayi')).ask('readMe');
    expect(personalAccount).toMatchObject({ balanceFen: 13_000, earlierYearsFen: 158_000 });
  });

  it('gives a taken-back bill back to earlier years', async () => {
    const till = bureau.till('ningbo-hospital');
    const { id } = await settle('lou-meixian', 2_000);
    await till.ask('refundSettlement', { path: { id }, body: {} });
    const { personalAccount } = await (await bureau.signIn('qiu-jiayi')).ask('readMe');
    expect(personalAccount).toMatchObject({ earlierYearsFen: 158_000 });
  });
});
