import type { Sharing } from '@/contract/sharing.contract';
import type { Client } from '../support/bureau-client';
import { asInsured } from '../support/insured-view';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

const MINUTE_MS = 60 * 1000;

describe('浙里办: 骆敏’s application is a case', () => {
  let bureau: OpenBureau;
  let daughter: Client;
  let ofFather: Sharing;
  beforeAll(async () => {
    bureau = await openBureau();
    daughter = await bureau.signIn('luo-min');
  });
  afterAll(() => bureau.close());
  afterEach(async () => {
    expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  });

  const settle = (insured: string) =>
    bureau
      .till('zhejiang-hospital')
      .ask('settleBill', { body: aBillRequest(insured, { totalFen: 1_000, poolFen: 0 }) });
  const ofMother = async () => {
    const { sharings } = await daughter.ask('listSharings');
    return sharings.find(({ other }) => other.name === personaOf('lou-caiyun').name);
  };

  it('the mother’s was applied for this morning, and can only be withdrawn', async () => {
    const sharing = await ofMother();
    expect(sharing).toMatchObject({
      stage: 'APPLIED',
      due: { move: 'ACCEPT', at: '2026-11-22T09:10:00.000+08:00' },
      moves: ['WITHDRAW'],
    });
    const path = { id: sharing?.id ?? '' };
    expect(await daughter.refused('endSharing', { path, body: {} })).toMatchObject({ code: 'CASE_IN_PROGRESS' });
    expect(await asInsured(bureau, 'lou-caiyun', settle('lou-caiyun'))).toMatchObject({
      cashFen: 1_000,
      notes: [{ code: 'SHARING_NOT_BEGUN' }],
    });
  });

  it('the father’s is applied for, accepted, and taken back by her alone', async () => {
    ofFather = await daughter.ask('startSharing', { body: await aSharingRequest(daughter, 'luo-min', 'luo-shuigen') });
    expect(ofFather).toMatchObject({ stage: 'APPLIED', terms: { firstDay: '2026-11-22' } });
    bureau.wait(30 * MINUTE_MS);
    const path = { id: ofFather.id };
    expect(await daughter.ask('readSharing', { path })).toMatchObject({ stage: 'ACCEPTED', moves: ['WITHDRAW'] });
    const father = await bureau.signIn('luo-shuigen');
    expect(await father.refused('withdrawSharing', { path, body: {} })).toMatchObject({
      code: 'MOVE_NOT_YOURS',
      status: 403,
    });
    expect(await daughter.ask('withdrawSharing', { path, body: {} })).toMatchObject({
      stage: 'WITHDRAWN',
      ended: null,
      due: null,
      moves: [],
      history: [{ move: 'ASK' }, { move: 'ACCEPT', at: '2026-11-22T09:30:00.000+08:00' }, { move: 'WITHDRAW' }],
    });
    expect(await daughter.refused('withdrawSharing', { path, body: {} })).toMatchObject({ code: 'SHARING_ENDED' });
  });

  it('what was withdrawn may be applied for again', async () => {
    const again = await daughter.ask('startSharing', {
      body: await aSharingRequest(daughter, 'luo-min', 'luo-shuigen'),
    });
    expect(again.id).not.toBe(ofFather.id);
    ofFather = again;
    const body = await aSharingRequest(daughter, 'luo-min', 'luo-shuigen');
    expect(await daughter.refused('startSharing', { body })).toMatchObject({ code: 'ALREADY_BOUND' });
  });

  it('both are completed while the bureau is down, each at its hour and with its SMS', async () => {
    await bureau.downFor(24 * 60 * MINUTE_MS);
    daughter = await bureau.signIn('luo-min');
    const { sharings } = await daughter.ask('listSharings');
    const lives = sharings
      .filter(({ stage }) => stage === 'ACTIVE')
      .map(
        ({ other, history }) =>
          `${other.name}: ${history.map(({ move, at }) => `${move} ${at.slice(5, 16)}`).join(', ')}`,
      );
    expect(lives).toEqual([
      '骆水根: ASK 11-22T09:30, ACCEPT 11-22T10:00, COMPLETE 11-22T11:30, BEGIN 11-22T11:30',
      '娄彩云: ASK 11-22T08:40, ACCEPT 11-22T09:10, COMPLETE 11-22T10:40, BEGIN 11-22T10:40',
      '葛奕辰: ASK 05-06T09:00, ACCEPT 05-06T09:30, COMPLETE 05-06T11:00, BEGIN 05-06T11:00',
    ]);
    const query = { phone: personaOf('luo-min').phone ?? '' };
    const { messages } = await bureau.anyone.ask('readInbox', { query });
    expect(messages.map(({ text, at }) => `${at.slice(5, 16)} ${text}`)).toEqual([
      '11-22T11:30 【共济沙盒】您为骆*根申请的家庭共济已办结，自 2026-11-22 起生效。',
      '11-22T10:40 【共济沙盒】您为娄*云申请的家庭共济已办结，自 2026-11-22 起生效。',
      '05-06T11:00 【共济沙盒】您为葛*辰申请的家庭共济已办结，自 2026-05-06 起生效。',
    ]);
  });

  it('then it pays from earlier years, and can no longer be withdrawn', async () => {
    expect(await settle('lou-caiyun')).toMatchObject({ shares: [{ amountFen: 1_000 }], cashFen: 0 });
    expect((await daughter.ask('readMe')).personalAccount).toMatchObject({
      balanceFen: 60_000,
      earlierYearsFen: 119_000,
    });
    const path = { id: ofFather.id };
    expect(await daughter.refused('withdrawSharing', { path, body: {} })).toMatchObject({ code: 'CASE_COMPLETED' });
  });

  it('a case for a later day waits for it after it is completed', async () => {
    await daughter.ask('endSharing', { path: { id: ofFather.id }, body: {} });
    const body = await aSharingRequest(daughter, 'luo-min', 'luo-shuigen', 'PARENT', { firstDay: '2026-11-25' });
    const { id } = await daughter.ask('startSharing', { body });
    bureau.wait(2 * 60 * MINUTE_MS);
    expect(await daughter.ask('readSharing', { path: { id } })).toMatchObject({
      stage: 'SCHEDULED',
      due: { move: 'BEGIN', at: '2026-11-25T00:00:00.000+08:00' },
      moves: ['CHANGE_TERMS', 'END'],
    });
  });

  it('the mother unbinds by herself, at once', async () => {
    const mother = await bureau.signIn('lou-caiyun');
    const { sharings } = await mother.ask('listSharings');
    const ended = await mother.ask('endSharing', { path: { id: sharings[0]?.id ?? '' }, body: {} });
    expect(ended).toMatchObject({ stage: 'ENDED', ended: { by: 'BENEFICIARY' } });
  });
});
