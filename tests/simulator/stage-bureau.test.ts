import { randomUUID } from 'node:crypto';
import type { PersonaList } from '@/contract/demo.contract';
import { REGION_CODES } from '@/domain/region/region-profile';
import type { Told } from '../../simulator/stage/ask-bureau';
import { type StageBureau, stageBureau } from '../../simulator/stage/bureau';
import { hasChanged, readSight } from '../../simulator/stage/world-sight';
import { clientOf } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { storiesOf } from '../support/stories';

let bureau: OpenBureau;
let stage: StageBureau;
let list: PersonaList;

const done = <T>(told: Told<T>): T => {
  if (told.kind !== 'DONE') throw new Error(`${told.kind}: ${told.words}`);
  return told.value;
};
const personOf = (id: string) => {
  const found = list.personas.find((one) => one.id === id);
  if (!found) throw new Error(`no persona ${id}`);
  return found;
};
const keyOf = (id: string) => list.terminals.find((one) => one.id === id)?.key ?? 'none';
const identity = (id: string) => ({ name: personOf(id).name, idNumber: personOf(id).idNumber });

beforeAll(async () => {
  bureau = await openBureau();
  stage = stageBureau(bureau.url);
  list = done(await stage.listPersonas());
});
afterAll(() => bureau.close());

test('every region has a hospital and a pharmacy with a key, and a hall', () => {
  for (const region of REGION_CODES) {
    const kinds = list.terminals.filter((one) => one.region === region).map(({ kind }) => kind);
    expect([region, kinds.sort()]).toEqual([region, ['HOSPITAL', 'PHARMACY']]);
    expect(list.halls.some((one) => one.region === region)).toBe(true);
  }
});

test('the hospital finds the patient, settles with a pool part, shows who paid what, and takes it back', async () => {
  await storiesOf(bureau).add('wang-fang', 'liu-guilan', 'PARENT');
  const till = keyOf('hebei-hospital');
  const bill = { insured: identity('liu-guilan'), purpose: 'OUTPATIENT' as const, totalFen: 30_000, poolFen: 12_000 };
  const key = randomUUID();
  const settled = done(await stage.settleBill(till, bill, key));
  expect(settled).toMatchObject({
    state: 'SETTLED',
    side: 'PLACE',
    place: { name: '河北演示医院' },
    poolFen: 12_000,
    ownFen: 0,
    shares: [{ sharer: { name: '王*' }, kinship: 'PARENT', amountFen: 18_000 }],
    cashFen: 0,
  });
  expect(done(await stage.settleBill(till, bill, key)).id).toBe(settled.id);
  const back = done(await stage.refundSettlement(till, settled.id, randomUUID()));
  expect(back.state).toBe('REFUNDED');
  expect(await stage.refundSettlement(till, settled.id, randomUUID())).toEqual({
    kind: 'REFUSED',
    code: 'ALREADY_REFUNDED',
    words: '这笔钱已经退过，没有再退。请在记录里查看退回的那一笔。',
  });
});

test('a medical code on a phone is as good as a card at the pharmacy', async () => {
  const { token } = done(await stage.openSession(identity('liu-guilan'), randomUUID()));
  const { code } = await clientOf(bureau.url, token).ask('issueMedicalCode', { body: { familyCodeId: null } });
  const bill = { insured: { medicalCode: code }, purpose: 'MEDICINE' as const, totalFen: 1_000, poolFen: 0 };
  expect(done(await stage.settleBill(keyOf('hebei-pharmacy'), bill, randomUUID()))).toMatchObject({ cashFen: 0 });
});

test.each([
  ['what the place does not sell', 'hebei-hospital', 'MEDICINE', 'PURPOSE_NOT_AT_PLACE'],
  ['what no account may pay', 'hebei-pharmacy', 'WELLNESS', 'PURPOSE_NOT_ALLOWED'],
] as const)('a no at the till is said in words: %s', async (_, till, purpose, code) => {
  const bill = { insured: identity('liu-guilan'), purpose, totalFen: 1_000, poolFen: 0 };
  const told = await stage.settleBill(keyOf(till), bill, randomUUID());
  expect(told).toMatchObject({ kind: 'REFUSED', code, words: expect.stringMatching(/[一-龥]。$/) });
});

test('clock, events, inbox, map, ledger and tax channel answer', async () => {
  expect(done(await stage.readClock()).today).toBe('2026-11-22');
  expect(done(await stage.moveClock({ advanceMinutes: 5 })).now).toBe('2026-11-22T09:05:00.000+08:00');
  expect(await stage.moveClock({ setTo: '2026-11-22T09:00:00.000+08:00' })).toMatchObject({
    kind: 'REFUSED',
    code: 'CLOCK_BACKWARDS',
    words: '演示时间只能向前走。要回到过去，请让演示重新开始。',
  });
  const phone = personOf('jiang-yuee').phone ?? '';
  expect(done(await stage.readInbox(phone)).messages.every((sms) => sms.phone === phone)).toBe(true);
  expect(done(await stage.readInbox()).messages.length).toBeGreaterThan(0);
  expect(done(await stage.readFamilyMap({ family: '王芳一家' })).people).toHaveLength(3);
  const { next } = done(await stage.listTransfers(null, 5));
  expect(done(await stage.listTransfers(next)).transfers).toEqual([]);
  const paid = done(await stage.payPremiumAtTaxChannel({ idNumber: personOf('wang-jianguo').idNumber, year: 2027 }));
  expect(paid.amountFen).toBe(40_000);
  expect(done(await stage.listTransfers(next)).transfers).toMatchObject([
    { kind: 'PREMIUM', insured: { id: 'wang-jianguo' } },
  ]);
  expect(done(await stage.recordInsuranceEvent({ personId: 'wang-jianguo', status: 'ARREARS' })).endedSharings).toEqual(
    [],
  );
  const divorce = { personId: 'wang-jianguo', relativeId: 'liu-guilan', ended: true };
  const sight = done(await readSight(stage));
  expect(done(await stage.recordKinshipEvent(divorce))).toEqual({ kinship: 'SPOUSE', ended: true });
  expect(hasChanged(sight, done(await readSight(stage)))).toBe(true);
  const before = done(await stage.readFamilyMap()).lifeEvents;
  expect(before).toContainEqual({
    kind: 'RELATION_OVER',
    personId: 'liu-guilan',
    relativeId: 'wang-jianguo',
    on: '2026-11-22',
  });
  expect(done(await stage.recordDeath({ personId: 'wang-jianguo' }))).toMatchObject({ diedOn: '2026-11-22' });
  expect(done(await stage.readFamilyMap()).lifeEvents).toHaveLength(before.length + 1);
  expect(done(await stage.checkLedger()).balanced).toBe(true);
  expect(done(await stage.reset()).now).toBe('2026-11-22T09:00:00.000+08:00');
});

test('where nobody answers it never throws, and a deed is not called a no', async () => {
  const nobody = stageBureau('http://127.0.0.1:9');
  expect(await nobody.readClock()).toEqual({ kind: 'SILENT', words: '医保系统没有答复，请稍后再试。' });
  expect(await nobody.reset()).toEqual({
    kind: 'SILENT',
    words: '医保系统没有答复，这件事可能已经办成。请用同一次操作再问一遍。',
  });
});
