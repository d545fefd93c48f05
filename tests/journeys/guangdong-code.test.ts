import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

/** 粤医保: binding also links the 亲情账户 (policy-sources.md#guangdong-code). */
let bureau: OpenBureau;
let son: Client;
beforeEach(async () => {
  bureau = await openBureau();
  son = await bureau.signIn('chen-jianhua');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  await bureau.close();
});

const bind = async () =>
  son.ask('startSharing', { body: await aSharingRequest(son, 'chen-jianhua', 'huang-xiuying', 'PARENT') });
/** A woman of the province whom the register does not link to him, and who never confirmed anything. */
const bindStranger = async () =>
  son.ask('startSharing', { body: await aSharingRequest(son, 'chen-jianhua', 'lin-zhiqiang', 'SIBLING') });
const codeOf = async (id: string) => (await son.ask('readSharing', { path: { id } })).familyCodeId ?? 'none';
const show = (familyCodeId: string) => son.ask('issueMedicalCode', { body: { familyCodeId } });
const living = async (client: Client) =>
  (await client.ask('listFamilyCodes')).familyCodes.filter(({ endedAt }) => endedAt === null);
const settle = (medicalCode: string) => ({
  body: { ...aBillRequest('huang-xiuying', { totalFen: 1_000, poolFen: 0 }), insured: { medicalCode } },
});
const till = () => bureau.till('guangdong-hospital');
/** What her phone was told of it. */
const told = async () => {
  const { phone } = personaOf('huang-xiuying');
  const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: phone ?? '' } });
  return messages.filter(({ text }) => text.includes('医保码')).length;
};

it('binding lets the son show his mother’s code; she is told, and her bill is hers, paid by the sharing', async () => {
  const { id, familyCodeId } = await bind();
  expect(await living(son)).toEqual([
    expect.objectContaining({ id: familyCodeId, side: 'HOLDER', route: 'SHARING', confirmedBy: null }),
  ]);
  expect(await told()).toBe(1);
  const { code, insured } = await show(await codeOf(id));
  expect(insured).toEqual({ nameMasked: '黄*英' });
  expect(await till().ask('settleBill', settle(code))).toMatchObject({
    insured: { name: '黄秀英' },
    shares: [{ amountFen: 1_000 }],
    cashFen: 0,
  });
});

it('the mother sees it as hers to end, and is not offered the son’s code', async () => {
  const { id } = await bind();
  const mother = await bureau.signIn('huang-xiuying');
  expect((await mother.ask('readSharing', { path: { id } })).familyCodeId).toBeNull();
  const [link] = await living(mother);
  expect(link).toMatchObject({ side: 'MEMBER', other: { name: '陈建华' } });
  await mother.ask('endFamilyCode', { path: { id: link?.id ?? '' }, body: {} });
  expect(await codeOf(id)).toBe('none');
  expect((await mother.ask('readSharing', { path: { id } })).stage).toBe('ACTIVE');
});

it('a stranger’s name and number bring no code: whom only a pledge links is shown to nobody', async () => {
  const { basis, familyCodeId } = await bindStranger();
  expect({ basis, familyCodeId }).toEqual({ basis: 'PLEDGE', familyCodeId: null });
  expect(await living(son)).toEqual([]);
  expect(await living(await bureau.signIn('lin-zhiqiang'))).toEqual([]);
});

it('what the mother ended stays ended: binding again brings it back no more', async () => {
  const { id } = await bind();
  const mother = await bureau.signIn('huang-xiuying');
  const [link] = await living(mother);
  await mother.ask('endFamilyCode', { path: { id: link?.id ?? '' }, body: {} });
  await son.ask('endSharing', { path: { id }, body: {} });
  const again = await bind();
  expect(again).toMatchObject({ stage: 'ACTIVE', familyCodeId: null });
  expect(await living(mother)).toEqual([]);
});

it('unbinding ends it: the code in the hand and every later one; binding again brings another', async () => {
  const { id } = await bind();
  const link = await codeOf(id);
  const { code } = await show(link);
  await son.ask('endSharing', { path: { id }, body: {} });
  expect((await till().refused('settleBill', settle(code))).code).toBe('MEDICAL_CODE_EXPIRED');
  expect((await son.refused('issueMedicalCode', { body: { familyCodeId: link } })).code).toBe('FAMILY_CODE_ENDED');
  expect(await living(son)).toEqual([]);
  const again = await bind();
  expect(again.familyCodeId).not.toBe(link);
  expect(again.familyCodeId).not.toBeNull();
});

it('one that is there already stays as it is, and outlives the sharing', async () => {
  const seen = async (kind: string) => {
    const { version, hash } = await son.ask('readNotice', { path: { kind }, query: { region: 'national' } });
    return { version, hash };
  };
  const { name, idNumber } = personaOf('huang-xiuying');
  const own = await son.ask('startFamilyCode', {
    body: {
      relative: { route: 'ID_NUMBER', name, idNumber },
      kinship: 'PARENT',
      confirmation: { method: 'MOCK_FACE' },
      consent: {
        notice: await seen('FAMILY_CODE_NOTICE'),
        pledge: { ...(await seen('FAMILY_CODE_PLEDGE')), signature: { method: 'TYPED', name: '陈建华' } },
      },
    },
  });
  expect(await told()).toBe(1);
  const { id, familyCodeId } = await bind();
  expect(familyCodeId).toBe(own.id);
  expect(await told()).toBe(1);
  await son.ask('endSharing', { path: { id }, body: {} });
  expect(await living(son)).toEqual([expect.objectContaining({ id: own.id, route: 'ID_NUMBER' })]);
});

it('a sharing that is refused brings no code, and elsewhere a binding brings none', async () => {
  const lin = await bureau.signIn('lin-zhiqiang');
  const refused = await aSharingRequest(lin, 'lin-zhiqiang', 'wu-fenglan', 'PARENT');
  expect((await lin.refused('startSharing', { body: refused })).code).toBe('OTHER_PROVINCE');
  expect(await living(lin)).toEqual([]);
  const wang = await bureau.signIn('wang-fang');
  const begun = await wang.ask('startSharing', { body: await aSharingRequest(wang, 'wang-fang', 'liu-guilan') });
  expect(begun.familyCodeId).toBeNull();
  expect(await living(wang)).toEqual([]);
});
