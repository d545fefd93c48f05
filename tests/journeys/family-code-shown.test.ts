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
const father = () => ({ relative: byNumber('yan-song'), kinship: 'PARENT' as const });
const add = async (over: Partial<StartFamilyCodeRequest> = {}) =>
  holder.ask('startFamilyCode', { body: await request(over) });
const show = (client: Client, familyCodeId: string | null) =>
  client.ask('issueMedicalCode', { body: { familyCodeId } });
const bill = (medicalCode: string) => ({
  body: { insured: { medicalCode }, purpose: 'OUTPATIENT', totalFen: 20_000, poolFen: 12_000 },
});
const till = () => bureau.till('hebei-hospital');

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
