import type { Client } from '../support/bureau-client';
import { asInsured } from '../support/insured-view';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  await bureau.close();
});

const settle = (insured: string, totalFen: number) =>
  bureau.till('ningbo-network-hospital').ask('settleBill', { body: aBillRequest(insured, { totalFen, poolFen: 0 }) });
const invited = async (by: Client, id: string, relative: string, kinship: 'SPOUSE' | 'PARENT' | 'CHILD') =>
  by.ask('startSharing', { body: await aSharingRequest(by, id, relative, kinship) });
const notInvited = async (by: Client, id: string, relative: string, kinship: 'SPOUSE' | 'PARENT' | 'CHILD') =>
  (await by.refused('startSharing', { body: await aSharingRequest(by, id, relative, kinship) })).code;
const namesSeenBy = async (client: Client) => {
  const { network } = await client.ask('readNetwork');
  return network && `${network.side} ${network.initiator.name}: ${network.members.map(({ name }) => name).join()}`;
};
const cardOf = (personId: string, card: 'IN_USE' | 'CANCELLED' | 'CANCELLING') =>
  bureau.anyone.ask('recordInsuranceEvent', { body: { personId, card } });

it('柳志航 invites up to the places there are, and all in the network see one another', async () => {
  const initiator = await bureau.signIn('liu-zhihang');
  expect(await namesSeenBy(initiator)).toBe('SHARER 柳志航: 裴晓薇,柳德明');
  await invited(initiator, 'liu-zhihang', 'sha-yuzhen', 'PARENT');
  expect(await notInvited(initiator, 'liu-zhihang', 'zhu-lihua', 'PARENT')).toBe('SLOT_TAKEN');
  await invited(initiator, 'liu-zhihang', 'liu-yifan', 'CHILD');
  expect(await notInvited(initiator, 'liu-zhihang', 'liu-yinuo', 'CHILD')).toBe('CARD_NOT_IN_USE');
  expect(await cardOf('liu-yinuo', 'IN_USE')).toMatchObject({ endedSharings: [] });
  await invited(initiator, 'liu-zhihang', 'liu-yinuo', 'CHILD');
  expect(await namesSeenBy(initiator)).toBe('SHARER 柳志航: 裴晓薇,柳德明,沙玉珍,柳一凡,柳一诺');
  const father = await bureau.signIn('liu-deming');
  expect(await namesSeenBy(father)).toBe('BENEFICIARY 柳志航: 裴*薇,柳德明,沙*珍,柳*凡,柳*诺');
});

it('a member may open only what is theirs, sees nobody’s card but their own, and no bill of another', async () => {
  await cardOf('pei-xiaowei', 'CANCELLING');
  await settle('liu-deming', 12_000);
  const wife = await bureau.signIn('pei-xiaowei');
  const father = await bureau.signIn('liu-deming');
  expect((await wife.ask('readNetwork')).network?.members).toMatchObject([
    { name: '裴晓薇', isReader: true, sharingId: expect.any(String), stoppedBy: 'OWN_CARD_NOT_IN_USE' },
    { name: '柳*明', isReader: false, sharingId: null, stoppedBy: null },
  ]);
  expect((await father.ask('readNetwork')).network?.members).toMatchObject([
    { name: '裴*薇', isReader: false, sharingId: null, stoppedBy: null },
    { name: '柳德明', isReader: true, sharingId: expect.any(String), stoppedBy: null },
  ]);
  expect((await wife.ask('listSettlements')).settlements).toEqual([]);
  const initiator = await bureau.signIn('liu-zhihang');
  expect((await initiator.ask('readNetwork')).network?.members).toMatchObject([
    { name: '裴晓薇', sharingId: expect.any(String), stoppedBy: 'OWN_CARD_NOT_IN_USE' },
    { name: '柳德明', sharingId: expect.any(String), stoppedBy: null },
  ]);
  expect(await namesSeenBy(await bureau.signIn('wu-jianping'))).toBeNull();
});

it('a member’s card that is cancelled stops that member alone, and a new one begins again', async () => {
  await cardOf('liu-deming', 'CANCELLED');
  expect(await asInsured(bureau, 'liu-deming', settle('liu-deming', 10_000))).toMatchObject({
    shares: [],
    cashFen: 10_000,
    notes: [{ code: 'OWN_CARD_NOT_IN_USE' }],
  });
  expect(await settle('pei-xiaowei', 90_000)).toMatchObject({ ownFen: 70_000, shares: [{ amountFen: 20_000 }] });
  await cardOf('liu-deming', 'IN_USE');
  expect(await settle('liu-deming', 10_000)).toMatchObject({ shares: [{ amountFen: 10_000 }], cashFen: 0, notes: [] });
});

it('the initiator’s card stops the whole network and ends nothing', async () => {
  const stopped = { shares: [], notes: [{ code: 'SHARER_CARD_NOT_IN_USE' }] };
  expect(await asInsured(bureau, 'zhuo-liping', settle('zhuo-liping', 5_000))).toMatchObject(stopped);
  const initiator = await bureau.signIn('shi-guoqing');
  expect(await initiator.ask('readNetwork')).toMatchObject({
    network: { members: [{ name: '卓丽萍', stoppedBy: 'SHARER_CARD_NOT_IN_USE' }] },
  });
  expect(await notInvited(initiator, 'shi-guoqing', 'shi-baogen', 'PARENT')).toBe('CARD_NOT_IN_USE');
  await cardOf('shi-guoqing', 'IN_USE');
  expect(await notInvited(initiator, 'shi-guoqing', 'shi-baogen', 'PARENT')).toBe('PUBLIC_FUNDED');
  expect(await settle('zhuo-liping', 5_000)).toMatchObject({ shares: [{ amountFen: 5_000 }], cashFen: 0 });
  expect(await initiator.ask('readMe')).toMatchObject({ personalAccount: { earlierYearsFen: 255_000 } });
});

it('a person is in one network: the mother’s is dissolved before the son may invite the two', async () => {
  const son = await bureau.signIn('wu-jianping');
  const mother = await bureau.signIn('wu-xiuying');
  expect(await notInvited(son, 'wu-jianping', 'wu-xiuying', 'PARENT')).toBe('IN_OTHER_NETWORK');
  expect(await notInvited(son, 'wu-jianping', 'xiang-changlin', 'PARENT')).toBe('BOUND_BY_OTHER');
  expect(await mother.ask('dissolveNetwork', { body: {} })).toMatchObject({
    network: null,
    dissolvedAt: expect.stringMatching(/^2026-11-22T/),
    ended: [{ sharingId: expect.any(String), name: expect.any(String) }],
  });
  expect(await mother.refused('dissolveNetwork', { body: {} })).toMatchObject({ code: 'NETWORK_NOT_HERE' });
  expect(await settle('xiang-changlin', 3_000)).toMatchObject({ cashFen: 3_000, notes: [{ code: 'SHARING_ENDED' }] });
  await invited(son, 'wu-jianping', 'wu-xiuying', 'PARENT');
  await invited(son, 'wu-jianping', 'xiang-changlin', 'PARENT');
  expect(await namesSeenBy(mother)).toBe('BENEFICIARY 邬建平: 邬秀英,项*林');
});

it('dissolving is the initiator’s, tells every member, and the same key does it once', async () => {
  const initiator = await bureau.signIn('liu-zhihang');
  const wife = await bureau.signIn('pei-xiaowei');
  expect(await notInvited(wife, 'pei-xiaowei', 'liu-yifan', 'CHILD')).toBe('IN_OTHER_NETWORK');
  expect(await wife.refused('dissolveNetwork', { body: {} })).toMatchObject({ code: 'MOVE_NOT_YOURS' });
  const once = { body: {}, key: '00000000-0000-4000-8000-000000000001' };
  const answers = [await initiator.send('dissolveNetwork', once), await initiator.send('dissolveNetwork', once)];
  expect(answers.map(({ status, replayed }) => `${status} ${replayed}`)).toEqual(['200 false', '200 true']);
  const { sharings } = await initiator.ask('listSharings');
  expect(sharings.map(({ stage, ended }) => `${stage} ${ended?.by}`)).toEqual(['ENDED SHARER', 'ENDED SHARER']);
  for (const phone of ['12000003612', '12000003613']) {
    const { messages } = await bureau.anyone.ask('readInbox', { query: { phone } });
    expect(messages.filter(({ text }) => text.includes('与您的家庭共济已经解除'))).toHaveLength(1);
  }
  await invited(wife, 'pei-xiaowei', 'liu-yifan', 'CHILD');
});

it('a member may leave, and the network ends by itself with the initiator’s insurance', async () => {
  const father = await bureau.signIn('liu-deming');
  const [own] = (await father.ask('listSharings')).sharings;
  await father.ask('endSharing', { path: { id: own?.id ?? '' }, body: {} });
  expect(await namesSeenBy(father)).toBeNull();
  const initiator = await bureau.signIn('liu-zhihang');
  expect(await namesSeenBy(initiator)).toBe('SHARER 柳志航: 裴晓薇');
  const gone = { personId: 'liu-zhihang', kind: 'RESIDENT' };
  expect((await bureau.anyone.ask('recordInsuranceEvent', { body: gone })).endedSharings).toHaveLength(1);
  expect(await namesSeenBy(await bureau.signIn('pei-xiaowei'))).toBeNull();
});

it('one yuan of earlier years begins a network, none begins none until New Year', async () => {
  const wife = await bureau.signIn('ruan-xianglian');
  expect(await notInvited(wife, 'ruan-xianglian', 'wu-jianping', 'SPOUSE')).toBe('NETWORK_NEEDS_MONEY');
  bureau.wait(40 * 24 * 60 * 60 * 1000);
  const later = await bureau.signIn('ruan-xianglian');
  await invited(later, 'ruan-xianglian', 'wu-jianping', 'SPOUSE');
  expect(await namesSeenBy(await bureau.signIn('wu-jianping'))).toBe('BENEFICIARY 阮香莲: 邬建平');
});

it('邬建平 begins one with his single yuan: his wife becomes a member', async () => {
  const husband = await bureau.signIn('wu-jianping');
  await invited(husband, 'wu-jianping', 'ruan-xianglian', 'SPOUSE');
  expect(await settle('ruan-xianglian', 110_200)).toMatchObject({
    ownFen: 110_000,
    shares: [{ amountFen: 100 }],
    cashFen: 100,
  });
});

it('who may invite nobody learns it before any form, and no longer once it is over', async () => {
  const wife = await bureau.signIn('pei-xiaowei');
  const inOther = { code: 'IN_OTHER_NETWORK', params: { who: 'SHARER' } };
  expect(await wife.ask('readNetwork')).toMatchObject({ network: { side: 'BENEFICIARY' }, whyNotInvite: inOther });
  const initiator = await bureau.signIn('liu-zhihang');
  expect((await initiator.ask('readNetwork')).whyNotInvite).toBeNull();
  const poor = await bureau.signIn('ruan-xianglian');
  const needsMoney = { code: 'NETWORK_NEEDS_MONEY', params: {} };
  expect(await poor.ask('readNetwork')).toEqual({ network: null, whyNotInvite: needsMoney });
  await initiator.ask('dissolveNetwork', { body: {} });
  expect(await wife.ask('readNetwork')).toEqual({ network: null, whyNotInvite: null });
});

it('today’s 宁波 knows no network', async () => {
  const today = await bureau.signIn('bao-guoping');
  expect(await today.ask('readNetwork')).toEqual({ network: null, whyNotInvite: null });
  expect(await today.refused('dissolveNetwork', { body: {} })).toMatchObject({ code: 'NETWORK_NOT_HERE' });
});
