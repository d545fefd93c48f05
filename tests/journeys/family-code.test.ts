import type { StartFamilyCodeRequest } from '@/contract/family-code.contract';
import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { storiesOf } from '../support/stories';

let bureau: OpenBureau;
let holder: Client;
beforeEach(async () => {
  bureau = await openBureau();
  holder = await bureau.signIn('yan-hui');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const seen = async (kind: string) => {
  const { version, hash } = await holder.ask('readNotice', { path: { kind }, query: { region: 'national' } });
  return { version, hash };
};
const byNumber = (id: string) => {
  const { name, idNumber } = personaOf(id);
  return { route: 'ID_NUMBER' as const, name, idNumber };
};
const request = async (over: Partial<StartFamilyCodeRequest> = {}): Promise<StartFamilyCodeRequest> => ({
  relative: byNumber('bai-lele'),
  kinship: 'CHILD',
  confirmation: { method: 'NONE' },
  consent: {
    notice: await seen('FAMILY_CODE_NOTICE'),
    pledge: { ...(await seen('FAMILY_CODE_PLEDGE')), signature: { method: 'TYPED', name: '严慧' } },
  },
  ...over,
});
const newborn = () => ({
  relative: {
    route: 'BIRTH_CERTIFICATE' as const,
    motherName: '严慧',
    motherIdNumber: personaOf('yan-hui').idNumber,
    certificateNo: 'z139900001',
  },
  kinship: 'CHILD' as const,
});
const father = () => ({ relative: byNumber('yan-song'), kinship: 'PARENT' as const });
const add = async (over: Partial<StartFamilyCodeRequest> = {}) =>
  holder.ask('startFamilyCode', { body: await request(over) });
const refusedAs = async (over: Partial<StartFamilyCodeRequest>) =>
  (await holder.refused('startFamilyCode', { body: await request(over) })).code;
const show = (client: Client, familyCodeId: string | null) =>
  client.ask('issueMedicalCode', { body: { familyCodeId } });
const bill = (medicalCode: string) => ({
  body: { insured: { medicalCode }, purpose: 'OUTPATIENT', totalFen: 20_000, poolFen: 12_000 },
});
const till = () => bureau.till('hebei-hospital');

describe('the three routes', () => {
  it('a boy of ten: the guardian’s pledge, and nobody’s face', async () => {
    expect(await refusedAs({ confirmation: { method: 'MOCK_FACE' } })).toBe('CONFIRMATION_MISSING');
    expect(await add()).toMatchObject({ side: 'HOLDER', kinship: 'CHILD', confirmedBy: 'GUARDIAN', endedAt: null });
    expect(await refusedAs({})).toBe('FAMILY_CODE_EXISTS');
  });

  it('a newborn by her certificate: asked after, checked, and the mother’s face', async () => {
    expect(await holder.ask('findFamilyMember', { body: newborn() })).toEqual({
      nameMasked: '柏*满',
      bornOn: '2026-10-30',
      confirmer: 'MOTHER',
      phoneMasked: null,
    });
    expect(await refusedAs(newborn())).toBe('CONFIRMATION_MISSING');
    expect(await add({ ...newborn(), confirmation: { method: 'MOCK_FACE' } })).toMatchObject({ confirmedBy: 'MOTHER' });
  });

  it('a grandfather: by the code on his own phone, which opens no session and is spent once', async () => {
    expect(await refusedAs(father())).toBe('CONFIRMATION_MISSING');
    await holder.ask('sendFamilyCodeSms', { body: father() });
    const phone = '12000004002';
    const { messages } = await bureau.anyone.ask('readInbox', { query: { phone } });
    const code = messages[0]?.code ?? '';
    expect((await bureau.anyone.refused('openSession', { body: { method: 'SMS_CODE', phone, code } })).code).toBe(
      'CODE_WRONG',
    );
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await refusedAs({ ...father(), confirmation: { method: 'SMS_CODE', code: wrong } })).toBe('CODE_WRONG');
    const confirmation = { method: 'SMS_CODE' as const, code };
    const { id } = await add({ ...father(), confirmation });
    await holder.ask('endFamilyCode', { path: { id }, body: {} });
    expect(await refusedAs({ ...father(), confirmation })).toBe('CODE_WRONG');
  });

  it('a wife from Hong Kong by her permit; here her husband is the holder', async () => {
    const { name, idNumber } = personaOf('tan-yongshi');
    const bornOn = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
    const relative = {
      route: 'OTHER_PAPER' as const,
      name,
      paperKind: 'HONG_KONG_PERMIT' as const,
      paperNumber: idNumber,
      bornOn,
    };
    const consent = (await request()).consent;
    const body = {
      relative,
      kinship: 'SPOUSE',
      confirmation: { method: 'MOCK_FACE' },
      consent: { ...consent, pledge: { ...consent.pledge, signature: { method: 'TYPED', name: '邓伟明' } } },
    };
    const husband = await bureau.signIn('deng-weiming');
    expect(await husband.ask('startFamilyCode', { body })).toMatchObject({ route: 'OTHER_PAPER', kinship: 'SPOUSE' });
  });

  it('pressed three times with one key, it is done once', async () => {
    const body = await request();
    const key = 'family-code-1';
    const ids = [];
    for (const _ of [1, 2, 3]) ids.push((await holder.ask('startFamilyCode', { body, key })).id);
    expect(new Set(ids).size).toBe(1);
    expect((await holder.ask('listFamilyCodes')).familyCodes).toHaveLength(1);
  });
});

describe('a shown code', () => {
  it('settles the relative’s own bill, and no money of the holder moves', async () => {
    const { id } = await add();
    const shown = await show(holder, id);
    expect(shown).toMatchObject({ code: expect.stringMatching(/^\d{20}$/), insured: { nameMasked: '柏*乐' } });
    expect(await till().ask('settleBill', bill(shown.code))).toMatchObject({
      insured: { name: '柏乐乐' },
      ownFen: 0,
      shares: [],
      cashFen: 8_000,
      notes: [{ sharingId: null, code: 'FAMILY_CODE_ONLY' }],
    });
    expect(await storiesOf(bureau).balance('yan-hui')).toBe('balance 120000');
  });

  it('of one’s own spends one’s own money', async () => {
    const { code } = await show(holder, null);
    expect(await till().ask('settleBill', bill(code))).toMatchObject({ insured: { name: '严慧' }, ownFen: 8_000 });
  });

  it('is good for five minutes, and each asking gives another', async () => {
    const { id } = await add();
    const first = await show(holder, id);
    const { code } = await show(holder, id);
    expect(code).not.toBe(first.code);
    await bureau.anyone.ask('moveClock', { body: { advanceMinutes: 5 } });
    expect((await till().refused('settleBill', bill(code))).code).toBe('MEDICAL_CODE_EXPIRED');
    expect((await till().refused('settleBill', bill('0'.repeat(20)))).code).toBe('MEDICAL_CODE_UNKNOWN');
    await till().ask('settleBill', bill((await show(holder, id)).code));
  });

  it('asked again with the same key, is the same code', async () => {
    const asked = { body: { familyCodeId: null }, key: 'show-code-1' };
    expect(await holder.ask('issueMedicalCode', asked)).toEqual(await holder.ask('issueMedicalCode', asked));
  });

  it('is nobody else’s to show, not even the relative’s through this link', async () => {
    const { id } = await add({ ...father(), confirmation: { method: 'MOCK_FACE' } });
    const asked = { body: { familyCodeId: id } };
    const stranger = await bureau.signIn('song-jia');
    const member = await bureau.signIn('yan-song');
    for (const other of [stranger, member])
      expect((await other.refused('issueMedicalCode', asked)).code).toBe('NOT_FOUND');
    expect((await stranger.refused('readFamilyCode', { path: { id } })).code).toBe('NOT_FOUND');
    expect((await stranger.refused('endFamilyCode', { path: { id }, body: {} })).code).toBe('NOT_FOUND');
    expect(await bureau.anyone.refused('issueMedicalCode', asked)).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect((await till().refused('issueMedicalCode', asked)).code).toBe('SIGN_IN_NEEDED');
  });

  it('dies when the relative ends it: the code in the hand, and every later one', async () => {
    const { id } = await add({ ...father(), confirmation: { method: 'MOCK_FACE' } });
    const { code } = await show(holder, id);
    const member = await bureau.signIn('yan-song');
    expect(await member.ask('readFamilyCode', { path: { id } })).toMatchObject({
      side: 'MEMBER',
      other: { name: '严慧' },
    });
    expect((await member.ask('endFamilyCode', { path: { id }, body: {} })).endedAt).not.toBeNull();
    expect((await till().refused('settleBill', bill(code))).code).toBe('MEDICAL_CODE_EXPIRED');
    expect((await holder.refused('issueMedicalCode', { body: { familyCodeId: id } })).code).toBe('FAMILY_CODE_ENDED');
    expect((await holder.refused('endFamilyCode', { path: { id }, body: {} })).code).toBe('FAMILY_CODE_ENDED');
    expect(await storiesOf(bureau).bill('yan-song', 10_000)).toBe('cash 10000, NOT_BOUND');
  });
});
