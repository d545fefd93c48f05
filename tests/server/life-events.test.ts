import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const insurance = (personId: string, event: object) =>
  bureau.anyone.ask('recordInsuranceEvent', { body: { personId, ...event } });

const kinship = (personId: string, relativeId: string, ended: boolean) =>
  bureau.anyone.ask('recordKinshipEvent', { body: { personId, relativeId, ended } });

const sharingWith = async (person: string, other: string) => {
  const { sharings } = await (await bureau.signIn(person)).ask('listSharings');
  return sharings.find((one) => one.other.name === personaOf(other).name);
};

const bill = (region: string, insured: string) =>
  bureau.till(`${region}-hospital`).ask('settleBill', { body: aBillRequest(insured, { totalFen: 1_000, poolFen: 0 }) });

describe('in a region where a sharing ends with an insurance', () => {
  it.each([
    ['the relative leaves the insurance', 'dou-lanying', { kind: 'NONE' }, 2],
    ['the relative moves to another province', 'dou-lanying', { region: 'hebei', city: '石家庄' }, 2],
    ['the sharer leaves the insurance', 'guan-xiaolin', { kind: 'NONE' }, 1],
    ['the sharer is an employee no more', 'guan-xiaolin', { kind: 'RESIDENT' }, 1],
    ['the sharer moves to another province', 'guan-xiaolin', { region: 'guangdong', city: '广州' }, 1],
  ])('it ends when %s', async (_, personId, event, ended) => {
    expect((await insurance(personId, event)).endedSharings).toHaveLength(ended);
    expect(await sharingWith('guan-xiaolin', 'dou-lanying')).toMatchObject({
      stage: 'ENDED',
      ended: { by: 'INSURANCE', at: '2026-11-22T09:00:00.000+08:00' },
      history: [{ move: 'ASK' }, { move: 'BREAK' }],
      moves: [],
    });
  });

  it.each([
    ['the sharer’s insurance rests', 'guan-xiaolin', { status: 'SUSPENDED' }],
    ['the relative is in arrears', 'dou-lanying', { status: 'ARREARS' }],
    ['the relative moves inside the province', 'dou-lanying', { city: '太原' }],
    ['the sharer comes into publicly funded care', 'guan-xiaolin', { publicFunded: true }],
  ])('it stays when %s', async (_, personId, event) => {
    expect((await insurance(personId, event)).endedSharings).toEqual([]);
    expect(await sharingWith('guan-xiaolin', 'dou-lanying')).toMatchObject({ stage: 'ACTIVE', ended: null });
  });

  it('the next bill no longer finds the one who left, and finds the other', async () => {
    await insurance('guan-xiaolin', { kind: 'NONE' });
    expect((await bill('shanxi', 'dou-lanying')).shares).toMatchObject([
      { sharer: { name: '关*峰' }, amountFen: 1_000 },
    ]);
  });

  it('what has not begun yet ends too', async () => {
    await insurance('hao-shouren', { kind: 'NONE' });
    expect(await sharingWith('hao-zhiqiang', 'hao-shouren')).toMatchObject({ stage: 'ENDED', due: null });
  });

  it('what is ending anyway is ended by the insurance', async () => {
    const client = await bureau.signIn('hao-zhiqiang');
    const asked = await aSharingRequest(client, 'hao-zhiqiang', 'ji-xiulan', 'PARENT', { ceilingFen: 1_000 });
    const { id } = await client.ask('startSharing', { body: asked });
    expect(await client.ask('endSharing', { path: { id }, body: {} })).toMatchObject({ stage: 'ENDING' });
    await insurance('ji-xiulan', { kind: 'NONE' });
    expect(await sharingWith('hao-zhiqiang', 'ji-xiulan')).toMatchObject({ ended: { by: 'INSURANCE' } });
  });
});

describe('in a region where it does not', () => {
  it('a sharing stays, and pays nothing for one who moved away', async () => {
    expect((await insurance('luo-min', { region: 'hebei', city: '石家庄' })).endedSharings).toEqual([]);
    expect(await bill('zhejiang', 'ge-yichen')).toMatchObject({ cashFen: 1_000, shares: [], notes: [] });
  });

  it('and none for a relative who moved away either', async () => {
    await insurance('ge-yichen', { region: 'hebei', city: '石家庄' });
    expect(await bill('hebei', 'ge-yichen')).toMatchObject({ cashFen: 1_000, shares: [], notes: [] });
  });

  it('and pays again once both are back', async () => {
    await insurance('luo-min', { region: 'hebei', city: '石家庄' });
    await insurance('luo-min', { region: 'zhejiang', city: '绍兴' });
    expect((await bill('zhejiang', 'ge-yichen')).shares).toMatchObject([{ amountFen: 1_000 }]);
  });
});

describe('an insurance event', () => {
  it('leaves alone what it does not name', async () => {
    const before = personaOf('chang-yong').insurance;
    const { insurance: after } = await insurance('chang-yong', { card: 'CANCELLED' });
    expect(after).toEqual({ ...before, card: 'CANCELLED' });
  });

  it('opens a personal account for whoever becomes an employee', async () => {
    await insurance('ji-xiulan', { kind: 'EMPLOYEE' });
    const { personalAccount } = await (await bureau.signIn('ji-xiulan')).ask('readMe');
    expect(personalAccount).toMatchObject({ balanceFen: 0, availableFen: 0 });
  });

  it.each([
    ['somebody nobody knows', { personId: 'nobody', kind: 'NONE' }, 'NOT_FOUND'],
    ['a kind nobody knows', { personId: 'ji-xiulan', kind: 'GOLD' }, 'INVALID_INPUT'],
    ['a word nobody knows', { personId: 'ji-xiulan', mood: 'GOOD' }, 'INVALID_INPUT'],
  ])('about %s is refused', async (_, body, code) => {
    expect(await bureau.anyone.refused('recordInsuranceEvent', { body })).toMatchObject({ code });
  });
});

describe('a kinship event', () => {
  it('ends a relation in the register, from both of its ends, and not what is shared on it', async () => {
    expect(await kinship('wu-bin', 'pang-jing', true)).toEqual({ kinship: 'SPOUSE', ended: true });
    expect(await sharingWith('wu-bin', 'pang-jing')).toMatchObject({ stage: 'ACTIVE' });
    expect((await bill('shanxi', 'pang-jing')).shares).toMatchObject([{ amountFen: 1_000 }]);
    expect(await kinship('pang-jing', 'wu-bin', true)).toEqual({ kinship: 'SPOUSE', ended: true });
  });

  it('keeps the two from sharing anew, until it is taken back', async () => {
    const client = await bureau.signIn('wu-bin');
    await kinship('wu-bin', 'ning-suying', true);
    const body = await aSharingRequest(client, 'wu-bin', 'ning-suying', 'PARENT', { ceilingFen: 1_000 });
    expect(await client.refused('startSharing', { body })).toMatchObject({ code: 'RELATION_OVER' });
    await kinship('ning-suying', 'wu-bin', false);
    expect(await client.ask('startSharing', { body })).toMatchObject({ stage: 'ACTIVE' });
  });

  it('about two the register does not know together is refused', async () => {
    const body = { personId: 'wu-bin', relativeId: 'su-ting', ended: true };
    expect(await bureau.anyone.refused('recordKinshipEvent', { body })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
