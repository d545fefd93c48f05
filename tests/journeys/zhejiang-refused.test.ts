import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

const TWO_HOURS_MS = 2 * 60 * 60 * 1000;

let bureau: OpenBureau;
let daughter: Client;
let mother: Client;
let id: string;
beforeEach(async () => {
  bureau = await openBureau();
  daughter = await bureau.signIn('luo-min');
  mother = await bureau.signIn('lou-caiyun');
  const { sharings } = await mother.ask('listSharings');
  id = sharings[0]?.id ?? '';
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const toldTo = async (personId: string) => {
  const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: personaOf(personId).phone ?? '' } });
  return messages.filter(({ text }) => text.includes('没有通过')).map(({ text, at }) => `${at.slice(5, 16)} ${text}`);
};
const insurance = (personId: string, event: object) =>
  bureau.anyone.ask('recordInsuranceEvent', { body: { personId, ...event } });

describe('浙里办: at 办结 the law looks again (policy-sources.md#case-again)', () => {
  it('a sharer whose insurance rests meanwhile: the office refuses, and both hear why', async () => {
    await insurance('luo-min', { status: 'SUSPENDED' });
    bureau.wait(TWO_HOURS_MS);
    const refused = {
      stage: 'REFUSED',
      refusedFor: 'SHARER_INSURANCE',
      ended: null,
      due: null,
      moves: [],
      history: [{ move: 'ASK' }, { move: 'ACCEPT' }, { move: 'REFUSE', at: '2026-11-22T10:40:00.000+08:00' }],
    };
    expect(await daughter.ask('readSharing', { path: { id } })).toMatchObject(refused);
    expect(await mother.ask('readSharing', { path: { id } })).toMatchObject(refused);
    expect(await toldTo('luo-min')).toEqual([
      '11-22T10:40 【共济沙盒】您为娄*云申请的家庭共济没有通过，没有生效。您的职工医保现在不符合条件。请先恢复参保，再重新申请。',
    ]);
    expect(await toldTo('lou-caiyun')).toEqual([
      '11-22T10:40 【共济沙盒】骆*为您申请的家庭共济没有通过，没有生效。对方的职工医保现在不符合条件。请和对方商量。',
    ]);
    const body = aBillRequest('lou-caiyun', { totalFen: 1_000, poolFen: 0 });
    expect(await bureau.till('zhejiang-hospital').ask('settleBill', { body })).toMatchObject({
      shares: [],
      cashFen: 1_000,
    });
  });

  it.each([
    ['the relation is over', () => bureau.anyone.ask('recordKinshipEvent', { body: OVER }), 'RELATION'],
    ['the mother is in no insurance', () => insurance('lou-caiyun', { kind: 'NONE' }), 'RELATIVE_INSURANCE'],
  ])('%s', async (_, happen, refusedFor) => {
    await happen();
    bureau.wait(TWO_HOURS_MS);
    expect(await daughter.ask('readSharing', { path: { id } })).toMatchObject({ stage: 'REFUSED', refusedFor });
    expect([await toldTo('luo-min'), await toldTo('lou-caiyun')]).toEqual([
      [expect.stringContaining('没有通过')],
      [expect.stringContaining('没有通过')],
    ]);
  });

  it('what was put right before 办结 is completed, and what was refused may be applied for again', async () => {
    await insurance('luo-min', { status: 'SUSPENDED' });
    bureau.wait(TWO_HOURS_MS);
    await insurance('luo-min', { status: 'NORMAL' });
    const body = await aSharingRequest(daughter, 'luo-min', 'lou-caiyun');
    const again = await daughter.ask('startSharing', { body });
    await insurance('luo-min', { status: 'SUSPENDED' });
    await insurance('luo-min', { status: 'NORMAL' });
    bureau.wait(TWO_HOURS_MS);
    expect(await daughter.ask('readSharing', { path: { id: again.id } })).toMatchObject({
      stage: 'ACTIVE',
      refusedFor: null,
    });
  });
});

const OVER = { personId: 'luo-min', relativeId: 'lou-caiyun', ended: true };
