import type { StartFamilyCodeRequest } from '@/contract/family-code.contract';
import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';

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
      hasPhone: false,
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
