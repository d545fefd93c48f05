import { EMPLOYER_OFFICES } from '../../mock-server/seed/employers';
import { type Client, clientOf } from '../support/bureau-client';
import { asInsured } from '../support/insured-view';
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

const bill = (insuredId: string, totalFen: number) => ({ body: aBillRequest(insuredId, { totalFen, poolFen: 0 }) });

describe('北京: the mother sets whose money comes first', () => {
  const payers = async (mother: Client) => {
    const settlement = await bureau.till('beijing-hospital').ask('settleBill', bill('meng-lan', 1_000));
    const { shares } = await mother.ask('readSettlement', { path: { id: settlement.id } });
    return shares.map(({ sharer }) => sharer.name.slice(0, 1) + sharer.name.slice(-1));
  };

  it('and the next bill follows; a half order, or another region, is refused', async () => {
    const mother = await bureau.signIn('meng-lan');
    const before = await mother.ask('readSharerOrder');
    expect(before).toMatchObject({ isMine: true, sharers: [{ name: '孟晴' }, { name: '孟阳' }] });
    const first = await payers(mother);
    const ids = before.sharers.map(({ sharingId }) => sharingId);
    const body = { sharingIds: [...ids].reverse() };
    expect((await mother.ask('setSharerOrder', { body })).sharers[0]).toMatchObject({ name: '孟阳' });
    expect(await payers(mother)).not.toEqual(first);
    const half = { body: { sharingIds: ids.slice(0, 1) } };
    expect(await mother.refused('setSharerOrder', half)).toMatchObject({ code: 'ORDER_NOT_WHOLE' });
    const wang = await bureau.signIn('wang-fang');
    expect(await wang.refused('setSharerOrder', { body: { sharingIds: [] } })).toMatchObject({
      code: 'ORDER_NOT_HERE',
    });
  });
});

describe('山东: what a month may spend', () => {
  it('holds across bills, a refund gives back, and the next month begins anew', async () => {
    const till = bureau.till('shandong-hospital');
    const first = await till.ask('settleBill', bill('kong-xia', 29_999));
    expect(first).toMatchObject({ cashFen: 0 });
    expect(await asInsured(bureau, 'kong-xia', till.ask('settleBill', bill('kong-xia', 2)))).toMatchObject({
      cashFen: 1,
      notes: [{ code: 'MONTH_LIMIT_REACHED' }],
    });
    expect(await till.ask('settleBill', bill('kong-xia', 1))).toMatchObject({ cashFen: 1, shares: [] });
    await till.ask('refundSettlement', { path: { id: first.id }, body: {} });
    expect(await till.ask('settleBill', bill('kong-xia', 29_999))).toMatchObject({ cashFen: 0 });
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-11-30T23:59:59.000+08:00' } });
    expect(await till.ask('settleBill', bill('kong-xia', 100))).toMatchObject({ cashFen: 100 });
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-12-01T00:00:00.000+08:00' } });
    expect(await till.ask('settleBill', bill('kong-xia', 30_000))).toMatchObject({ cashFen: 0 });
  });

  it('is the month’s for the two people: who unbinds and binds again has no new one', async () => {
    const till = bureau.till('shandong-hospital');
    expect(await till.ask('settleBill', bill('kong-xia', 29_999))).toMatchObject({ cashFen: 0 });
    const kong = await bureau.signIn('kong-liang');
    const sharing = (await kong.ask('listSharings')).sharings.find(({ stage }) => stage === 'ACTIVE');
    await kong.ask('endSharing', { path: { id: sharing?.id ?? '' }, body: {} });
    const terms = { monthLimitFen: 30_000 };
    await kong.ask('startSharing', {
      body: await aSharingRequest(kong, 'kong-liang', 'kong-xia', 'PARENT', terms),
    });
    expect(await asInsured(bureau, 'kong-xia', till.ask('settleBill', bill('kong-xia', 2)))).toMatchObject({
      cashFen: 1,
      notes: [{ code: 'MONTH_LIMIT_REACHED' }],
    });
    await bureau.anyone.ask('moveClock', { body: { setTo: '2026-12-01T00:00:00.000+08:00' } });
    expect(await till.ask('settleBill', bill('kong-xia', 30_000))).toMatchObject({ cashFen: 0 });
  });

  it('is asked for at the start, and may be raised', async () => {
    const kong = await bureau.signIn('kong-liang');
    const without = await aSharingRequest(kong, 'kong-liang', 'kong-hai');
    expect(await kong.refused('startSharing', { body: without })).toMatchObject({ code: 'MONTH_LIMIT_MISSING' });
    const [sharing] = (await kong.ask('listSharings')).sharings;
    const { uses, ceilingFen, lastDay } = sharing?.terms ?? { uses: [], ceilingFen: null, lastDay: null };
    const changed = await kong.ask('changeSharingTerms', {
      path: { id: sharing?.id ?? '' },
      body: { terms: { uses, ceilingFen, lastDay, monthLimitFen: 50_000 } },
    });
    expect(changed.terms).toMatchObject({ monthLimitFen: 50_000 });
  });

  it.each([
    ['one fen under what was spent', 29_999, 1, 0],
    ['exactly what was spent', 30_000, 1, 0],
    ['one fen above', 30_001, 0, 1],
  ])('changed to %s, the rest of the month follows', async (_, monthLimitFen, cashFen, sharedFen) => {
    const till = bureau.till('shandong-hospital');
    await till.ask('settleBill', bill('kong-xia', 30_000));
    const kong = await bureau.signIn('kong-liang');
    const [sharing] = (await kong.ask('listSharings')).sharings;
    const { uses, ceilingFen, lastDay } = sharing?.terms ?? { uses: [], ceilingFen: null, lastDay: null };
    const path = { id: sharing?.id ?? '' };
    const terms = { uses, ceilingFen, lastDay, monthLimitFen };
    await kong.ask('changeSharingTerms', { path, body: { terms } });
    const next = await till.ask('settleBill', bill('kong-xia', 1));
    expect(next).toMatchObject({ cashFen, shares: sharedFen === 0 ? [] : [{ amountFen: sharedFen }] });
  });
});

it('甘肃: the face of a member of sixteen, and none of a child', async () => {
  const mi = await bureau.signIn('mi-lan');
  const father = await aSharingRequest(mi, 'mi-lan', 'mi-shan');
  expect(await mi.refused('startSharing', { body: father })).toMatchObject({ code: 'MEMBER_FACE_MISSING' });
  expect(await mi.ask('startSharing', { body: { ...father, memberFace: 'MOCK' } })).toMatchObject({ stage: 'ACTIVE' });
  const child = await aSharingRequest(mi, 'mi-lan', 'yue-xing', 'CHILD');
  expect(await mi.ask('startSharing', { body: child })).toMatchObject({ stage: 'ACTIVE' });
});

describe('through the employer', () => {
  const identity = (id: string) => {
    const { name, idNumber } = personaOf(id);
    return { name, idNumber };
  };
  const body = { employee: identity('wang-fang'), relative: identity('liu-guilan'), kinship: 'PARENT' };

  it('nothing is shared until the employee agrees, and an answer is given once', async () => {
    const office = clientOf(bureau.anyone.url, EMPLOYER_OFFICES[0]?.key ?? '');
    const { id } = await office.ask('applyThroughEmployer', { body });
    expect(await office.refused('applyThroughEmployer', { body })).toMatchObject({ code: 'APPLICATION_WAITING' });
    const stranger = { ...body, employee: identity('chen-jianhua') };
    expect(await office.refused('applyThroughEmployer', { body: stranger })).toMatchObject({
      code: 'NOT_YOUR_EMPLOYEE',
    });
    const wang = await bureau.signIn('wang-fang');
    expect((await wang.ask('listSharings')).sharings).toEqual([]);
    expect((await wang.ask('listEmployerApplications')).applications).toMatchObject([{ id, state: 'WAITING' }]);
    const other = await bureau.signIn('li-min');
    const { terms, consent } = await aSharingRequest(wang, 'wang-fang', 'liu-guilan');
    const answer = { path: { id }, body: { terms, consent } };
    expect(await other.refused('confirmEmployerApplication', answer)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await wang.ask('confirmEmployerApplication', answer)).toMatchObject({ stage: 'ACTIVE' });
    expect(await wang.refused('declineEmployerApplication', { path: { id }, body: {} })).toMatchObject({
      code: 'APPLICATION_ANSWERED',
    });
    expect(await wang.refused('applyThroughEmployer', { body })).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });
});
