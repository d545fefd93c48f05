import type { AuditRow } from '../../mock-server/store/audit';
import { auditAfter } from '../../mock-server/store/audit';
import { openTestBureau, type TestBureau } from './support/bureau';
import { motherBill, settleMother, shareWithMother } from './support/deeds';
import { openHelpFamily } from './support/helping';
import { DAUGHTER, HOSPITAL_KEY, MOTHER } from './support/world';

const everyLine = (bureau: TestBureau): Promise<AuditRow[]> => bureau.store.read((q) => auditAfter(q, 0, 1_000));

const newestOf = async (bureau: TestBureau): Promise<AuditRow> => {
  const last = (await everyLine(bureau)).at(-1);
  if (!last) throw new Error('The audit is empty.');
  return last;
};

const told = ({ actor, subject, action, helpingId, channel, outcome, code }: AuditRow) => ({
  actor,
  subject,
  action,
  helpingId,
  channel,
  outcome,
  code,
});

const byHospital = {
  actor: 'TERMINAL:hospital',
  subject: 'mother',
  action: 'settleBill',
  helpingId: null,
  channel: 'TERMINAL',
};

test('a world begins with one line', async () => {
  const bureau = await openTestBureau();
  expect((await everyLine(bureau)).map(({ id, actor, action, prev }) => [id, actor, action, prev])).toEqual([
    [1, 'BUREAU', 'plantWorld', ''],
  ]);
  await bureau.close();
});

test('what was done, what was refused and what failed leave a line each; the same asked again leaves none', async () => {
  const bureau = await openTestBureau();
  const settle = (key: string, body = motherBill()) =>
    bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, key, body });
  const { id } = (await settle('the-first-bill')).body;
  const done = await newestOf(bureau);
  expect(told(done)).toEqual({ ...byHospital, outcome: 'DONE', code: null });
  expect(JSON.parse(done.changes)).toEqual([
    ['TRANSFER', expect.any(String), null, 'SETTLEMENT', expect.any(Array)],
    ['SETTLEMENT', id, null, 'SETTLED'],
  ]);

  const lines = (await everyLine(bureau)).length;
  await settle('the-first-bill');
  expect((await everyLine(bureau)).length).toBe(lines);

  await settle('the-first-bill', motherBill({ totalFen: 1, poolFen: 0 }));
  expect(told(await newestOf(bureau))).toMatchObject({ outcome: 'REFUSED', code: 'IDEMPOTENCY_KEY_REUSED' });
  await settle('another-bill', motherBill({ insured: { name: DAUGHTER.name, idNumber: MOTHER.idNumber } }));
  expect(told(await newestOf(bureau))).toEqual({ ...byHospital, outcome: 'REFUSED', code: 'NAME_ID_MISMATCH' });

  await bureau.store.transact((tx) =>
    tx.run(`CREATE TRIGGER broken BEFORE INSERT ON settlement BEGIN SELECT RAISE(ABORT, 'broken'); END`),
  );
  await settle('a-third-bill');
  expect(told(await newestOf(bureau))).toEqual({ ...byHospital, subject: null, outcome: 'FAILED', code: null });
  expect((await bureau.call('GET', '/_demo/audit/check')).body).toEqual({
    lines: lines + 3,
    holds: true,
    broken: null,
  });
  await bureau.close();
});

test('a person’s own deed, the calendar’s and the operator’s name who did them and what came into which state', async () => {
  const bureau = await openTestBureau();
  const token = await bureau.signIn(DAUGHTER);
  const { id } = (await shareWithMother(bureau.call, { token, name: DAUGHTER.name })).body;
  const shared = await newestOf(bureau);
  expect(told(shared)).toMatchObject({ actor: 'PERSON:daughter', subject: 'daughter', action: 'startSharing' });
  const terms =
    '{"ceilingFen":null,"firstDay":"2026-11-22","lastDay":null,"monthLimitFen":null,"uses":["CARE","PHARMACY","RESIDENT_PREMIUM"]}';
  expect(JSON.parse(shared.changes)).toEqual([
    ['SHARING', id, null, 'ACTIVE'],
    ['SHARING_TERMS', id, null, terms],
  ]);
  await bureau.call('PUT', `/v1/sharings/${id}`, {
    token,
    body: { terms: { uses: ['CARE'], ceilingFen: null, lastDay: null } },
  });
  expect(JSON.parse((await newestOf(bureau)).changes)).toEqual([
    ['SHARING', id, 'ACTIVE', 'ACTIVE'],
    ['SHARING_TERMS', id, terms, terms.replace(',"PHARMACY","RESIDENT_PREMIUM"', '')],
  ]);

  await bureau.call('POST', `/v1/sharings/${id}/termination`, { token, body: {} });
  const ended = JSON.parse((await newestOf(bureau)).changes) as string[][];
  expect([ended[0]?.[2], ended.at(-1)?.[3]]).toEqual(['ACTIVE', 'ENDED']);

  await bureau.call('POST', '/_demo/deaths', { body: { personId: 'mother' } });
  expect(told(await newestOf(bureau))).toMatchObject({ actor: 'OPERATOR', action: 'recordDeath', outcome: 'DONE' });
  expect(JSON.parse((await newestOf(bureau)).changes)).toContainEqual(['PERSON', 'mother', null, 'DEAD 2026-11-22']);
  await bureau.call('POST', '/_demo/deaths', { body: { personId: 'nobody' } });
  const refused = await newestOf(bureau);
  expect(told(refused)).toMatchObject({ actor: 'OPERATOR', outcome: 'REFUSED', code: 'NOT_FOUND' });

  await bureau.call('POST', '/_demo/clock', { body: { advanceDays: 40 } });
  const actions = (await everyLine(bureau))
    .slice(refused.id)
    .map(({ actor, action, channel }) => [actor, action, channel]);
  expect(actions[0]).toEqual(['OPERATOR', 'moveClock', 'OPERATOR']);
  expect(actions[1]).toEqual(['BUREAU', 'turnMonth', 'CALENDAR']);
  await bureau.close();
});

test('a deed in another’s name names both and the consent; after the consent ended the no is written too', async () => {
  const family = await openHelpFamily();
  const { bureau } = family;
  const helpingId = await family.agreed();
  await family.by(helpingId, 'POST', `/v1/sharings/${family.mother}/termination`, {});
  expect(told(await newestOf(bureau))).toMatchObject({
    actor: 'PERSON:son',
    subject: 'daughter',
    action: 'endSharing',
    helpingId,
    outcome: 'DONE',
  });
  await family.end(helpingId, family.daughter);
  await family.by(helpingId, 'POST', `/v1/sharings/${family.father}/termination`, {});
  expect(told(await newestOf(bureau))).toMatchObject({ actor: 'PERSON:son', subject: 'daughter', outcome: 'REFUSED' });
  await bureau.close();
});

test('no line tells a name, an ID number or a phone', async () => {
  const bureau = await openTestBureau();
  const token = await bureau.signIn(DAUGHTER);
  await shareWithMother(bureau.call, { token, name: DAUGHTER.name });
  await settleMother(bureau.call, { totalFen: 265_000, poolFen: 0 });
  const written = JSON.stringify(await everyLine(bureau));
  for (const { name, idNumber, phone } of [DAUGHTER, MOTHER])
    for (const secret of [name, idNumber, phone ?? '', token]) expect(written).not.toContain(secret);
  await bureau.close();
});
