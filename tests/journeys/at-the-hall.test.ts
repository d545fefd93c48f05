import type { HallDeed } from '@/contract/hall.contract';
import { HALLS } from '../../mock-server/seed/halls';
import { type Client, clientOf } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aSharingRequest } from '../support/requests';

const identity = (id: string) => {
  const { name, idNumber } = personaOf(id);
  return { name, idNumber };
};
const keyOf = (id: string) => HALLS.find((hall) => hall.id === id)?.key ?? '';
const filed = { present: identity('wang-fang'), proxy: null, paperRef: 'PAPER-0001' };
const letter = (over = {}) => ({
  ...identity('li-min'),
  scope: ['START_SHARING', 'END_SHARING'],
  validUntil: '2026-11-30',
  ...over,
});

let bureau: OpenBureau;
let clerk: Client;
let wang: Client;
beforeEach(async () => {
  bureau = await openBureau();
  clerk = clientOf(bureau.anyone.url, keyOf('hebei-hall'));
  wang = await bureau.signIn('wang-fang');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const startRequest = async (over = {}) => {
  const { relative, kinship, terms, consent } = await aSharingRequest(wang, 'wang-fang', 'liu-guilan');
  const { version, hash } = consent.pledge ?? { version: '', hash: '' };
  return { ...filed, relative, kinship, terms, texts: { notice: consent.notice, pledge: { version, hash } }, ...over };
};
const start = async (over = {}): Promise<HallDeed> =>
  clerk.ask('startSharingAtHall', { body: await startRequest(over) });

it('halls of a region say whether they are open by the bureau’s clock', async () => {
  const { halls } = await bureau.anyone.ask('listHalls', { query: { region: 'hebei' } });
  expect(halls.map(({ id, now }) => [id, now.isOpen])).toEqual([
    ['hebei-hall', true],
    ['hebei-town', false],
  ]);
  expect(halls.every(({ phone }) => phone.startsWith('12'))).toBe(true);
});

it('a proxy has a sharing begun: it pays at once, the person sees who did it, and hears of it', async () => {
  const deed = await start({ proxy: letter() });
  expect(deed).toMatchObject({ matter: 'START_SHARING', proxy: { name: '李敏' }, relative: { name: '刘桂兰' } });
  const [sharing] = (await wang.ask('listSharings')).sharings;
  expect(sharing).toMatchObject({
    stage: 'ACTIVE',
    consent: { signedBy: 'PAPER' },
    atHalls: [{ matter: 'START_SHARING', proxy: '李敏' }],
  });
  const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: '12000000101' } });
  expect(messages[0]?.text).toContain('代办人 李');
  expect((await wang.ask('listHallDeeds')).deeds.map(({ receiptNo }) => receiptNo)).toEqual([deed.receiptNo]);
});

it('the slip keeps the terms of that day, also when they change later', async () => {
  const terms = {
    uses: ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'],
    ceilingFen: null,
    firstDay: '2026-11-22',
    lastDay: null,
  };
  expect((await start()).terms).toEqual(terms);
  const [sharing] = (await wang.ask('listSharings')).sharings;
  const body = { terms: { uses: ['CARE'], ceilingFen: null, lastDay: null } };
  await wang.ask('changeSharingTerms', { path: { id: sharing?.id ?? '' }, body });
  expect((await wang.ask('listHallDeeds')).deeds.map((deed) => deed.terms)).toEqual([terms]);
});

it('asked twice with one key it is done once', async () => {
  const body = await startRequest();
  const first = await clerk.send('startSharingAtHall', { body, key: 'hall-key-0001' });
  const second = await clerk.send('startSharingAtHall', { body, key: 'hall-key-0001' });
  expect(second).toEqual({ ...first, replayed: true });
  expect((await wang.ask('listSharings')).sharings).toHaveLength(1);
  expect(await clerk.refused('startSharingAtHall', { body })).toMatchObject({ code: 'ALREADY_BOUND' });
});

it('it ends at the hall, and the premium is paid there from the account, or in cash', async () => {
  await start();
  const found = await clerk.ask('findAtHall', { body: { present: identity('wang-fang') } });
  const sharingId = found.sharings[0]?.id ?? '';
  const order = { ...filed, year: 2027, amountFen: 40_000, pay: { by: 'ACCOUNT', sharingId } };
  expect(await clerk.ask('payPremiumAtHall', { body: order })).toMatchObject({ premium: { amountFen: 40_000 } });
  expect(await clerk.refused('payPremiumAtHall', { body: order })).toMatchObject({ code: 'ALREADY_PAID' });
  expect(await wang.ask('readMe')).toMatchObject({ personalAccount: { balanceFen: 260_000 } });
  const cash = { ...order, present: identity('wang-jianguo'), pay: { by: 'CASH' } };
  expect(await clerk.refused('payPremiumAtHall', { body: { ...cash, amountFen: 1 } })).toMatchObject({
    code: 'AMOUNT_CHANGED',
  });
  const paid = await clerk.ask('payPremiumAtHall', { body: cash });
  expect(paid).toMatchObject({ person: { name: '王建国' } });
  const jianguo = await bureau.signIn('wang-jianguo');
  const [own] = (await jianguo.ask('listPremiumOrders')).orders;
  expect(own).toMatchObject({
    side: 'SELF',
    state: 'PAID',
    receiptNo: paid.premium?.receiptNo,
    amountFen: 40_000,
    hall: paid.hall,
    refundable: false,
  });
  const mine = { path: { id: own?.id ?? '' } };
  expect(await jianguo.ask('readPremiumOrder', mine)).toEqual(own);
  expect(await jianguo.refused('refundPremiumOrder', { ...mine, body: {} })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await wang.refused('readPremiumOrder', mine)).toMatchObject({ code: 'NOT_FOUND' });
  const end = { path: { id: sharingId }, body: filed };
  expect(await clerk.ask('endSharingAtHall', end)).toMatchObject({ matter: 'END_SHARING' });
  expect((await wang.ask('listSharings')).sharings[0]).toMatchObject({ stage: 'ENDED', ended: { by: 'SHARER' } });
});

describe('nobody else', () => {
  it('a clerk of another region, a person’s own token, a till: none gets through', async () => {
    const body = await startRequest();
    const other = clientOf(bureau.anyone.url, keyOf('guangdong-hall'));
    expect(await other.refused('startSharingAtHall', { body })).toMatchObject({ code: 'OTHER_HALL', status: 403 });
    for (const client of [wang, bureau.till('hebei-hospital'), bureau.anyone])
      expect(await client.refused('startSharingAtHall', { body })).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(await clerk.refused('listSharings')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect((await wang.ask('listSharings')).sharings).toEqual([]);
  });

  it.each([
    ['expired', letter({ validUntil: '2026-11-21' }), 'PROXY_EXPIRED'],
    ['for something else', letter({ scope: ['PAY_PREMIUM'] }), 'PROXY_OUT_OF_SCOPE'],
    ['the person themself', letter(identity('wang-fang')), 'PROXY_IS_PRINCIPAL'],
  ])('a proxy letter %s', async (_, proxy, code) => {
    expect(await clerk.refused('startSharingAtHall', { body: await startRequest({ proxy }) })).toMatchObject({ code });
  });

  it('a paper of an older version', async () => {
    const { texts } = await startRequest();
    const old = { ...texts, notice: { version: '2026-01-01', hash: 'a'.repeat(64) } };
    const body = await startRequest({ texts: old });
    expect(await clerk.refused('startSharingAtHall', { body })).toMatchObject({ code: 'NOTICE_OUTDATED' });
  });
});
