import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aPremiumRequest, aSharingRequest } from '../support/requests';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('江苏: 朱文婷 authorises her parents in one go, from a day to a day', () => {
  let bureau: OpenBureau;
  let daughter: Client;
  beforeAll(async () => {
    bureau = await openBureau();
    daughter = await bureau.signIn('zhu-wenting');
  });
  afterAll(() => bureau.close());
  afterEach(async () => {
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  });

  const settle = (insured: string, totalFen = 1_000) =>
    bureau.till('jiangsu-hospital').ask('settleBill', { body: aBillRequest(insured, { totalFen, poolFen: 0 }) });
  const lives = async () => {
    const { sharings } = await daughter.ask('listSharings');
    return sharings.map(
      ({ other, stage, ended }) => `${other.name} ${stage}${ended ? ` ${ended.at.slice(0, 10)} ${ended.by}` : ''}`,
    );
  };

  it('begins with a husband until New Year and a brother whose days are over', async () => {
    expect(await lives()).toEqual(['戚志远 ACTIVE', '朱文博 ENDED 2026-10-01 BUREAU']);
  });

  it('sends both parents at once, and each becomes a sharing of its own', async () => {
    const terms = { firstDay: '2026-11-22', lastDay: '2026-11-30' };
    const bodies = await Promise.all(
      ['zhu-changlin', 'tang-fengying'].map((parent) =>
        aSharingRequest(daughter, 'zhu-wenting', parent, 'PARENT', terms),
      ),
    );
    const begun = await Promise.all(bodies.map((body) => daughter.ask('startSharing', { body })));
    expect(begun).toMatchObject([
      { stage: 'ACTIVE', terms, due: { move: 'LAPSE', at: '2026-12-01T00:00:00.000+08:00' } },
      { stage: 'ACTIVE', terms, consent: { signedBy: 'TYPED' } },
    ]);
    expect(await lives()).toHaveLength(4);
  });

  it('one of two who cannot be added does not hinder the other', async () => {
    const again = await aSharingRequest(daughter, 'zhu-wenting', 'zhu-changlin');
    const brother = await aSharingRequest(daughter, 'zhu-wenting', 'zhu-wenbo', 'SIBLING', { lastDay: '2026-11-23' });
    const [refused, begun] = await Promise.all([
      daughter.refused('startSharing', { body: again }),
      daughter.ask('startSharing', { body: brother }),
    ]);
    expect(refused).toMatchObject({ code: 'ALREADY_BOUND' });
    expect(begun).toMatchObject({ stage: 'ACTIVE' });
  });

  it('pays the mother’s bill and premium', async () => {
    expect(await settle('tang-fengying', 20_000)).toMatchObject({ shares: [{ amountFen: 20_000 }] });
    const { sharings } = await daughter.ask('listSharings');
    const id = sharings.find(({ other }) => other.name === '汤凤英')?.id ?? '';
    const order = await daughter.ask('payResidentPremium', {
      body: await aPremiumRequest(daughter, 'zhu-wenting', id),
    });
    expect(order).toMatchObject({ state: 'PAID', pledgeVersion: null, insured: { region: 'jiangsu', city: '南京' } });
    expect((await daughter.ask('readMe')).personalAccount).toMatchObject({ balanceFen: 240_000 });
  });

  it('cannot move the last day', async () => {
    const { sharings } = await daughter.ask('listSharings');
    const { id, terms } = sharings.find(({ other }) => other.name === '汤凤英') ?? { id: '', terms: null };
    const body = { terms: { uses: terms?.uses, ceilingFen: null, lastDay: '2027-06-30' } };
    expect(await daughter.refused('changeSharingTerms', { path: { id }, body })).toMatchObject({
      code: 'TERM_NOT_IN_REGION',
    });
  });

  it('unbinds the father at once', async () => {
    const { sharings } = await daughter.ask('listSharings');
    const id = sharings.find(({ other }) => other.name === '朱长林')?.id ?? '';
    expect(await daughter.ask('endSharing', { path: { id }, body: {} })).toMatchObject({
      stage: 'ENDED',
      ended: { by: 'SHARER' },
    });
  });

  it('and each last day is kept while the bureau is down', async () => {
    await bureau.downFor(41 * DAY_MS);
    daughter = await bureau.signIn('zhu-wenting');
    expect((await lives()).sort()).toEqual([
      '戚志远 ENDED 2027-01-01 BUREAU',
      '朱文博 ENDED 2026-10-01 BUREAU',
      '朱文博 ENDED 2026-11-24 BUREAU',
      '朱长林 ENDED 2026-11-22 SHARER',
      '汤凤英 ENDED 2026-12-01 BUREAU',
    ]);
    expect(await settle('tang-fengying')).toMatchObject({ shares: [], notes: [{ code: 'SHARING_ENDED' }] });
  });
});
