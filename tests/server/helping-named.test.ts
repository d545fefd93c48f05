import { consentFor } from './support/deeds';
import { type HelpFamily, openHelpFamily } from './support/helping';
import { billFor } from './support/two-children';
import { DAUGHTER, MOTHER } from './support/world';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const rows = (sql: string) => family.bureau.store.read((q) => q.all<Record<string, unknown>>(sql));
const as = (token: string, path: string) => family.bureau.call('GET', path, { token });

test('an order paid by a helper names the consent; payer and helper read who paid it', async () => {
  const id = await family.agreed();
  const { body: paid } = await family.by(id, 'POST', '/v1/premium-orders', billFor(family.mother));
  expect(await rows('SELECT id, helping_id FROM premium_order')).toEqual([{ id: paid.id, helping_id: id }]);
  expect(paid.helper).toBe('测*明');
  expect((await as(family.daughter, `/v1/premium-orders/${paid.id}`)).body.helper).toBe('测*明');
  const [line] = (await as(family.daughter, '/v1/premium-orders')).body.orders;
  expect(line.helper).toBe('测*明');
});

test('what the person does themself names nobody', async () => {
  await family.agreed();
  const { body: paid } = await family.bureau.call('POST', '/v1/premium-orders', {
    token: family.daughter,
    body: billFor(family.mother),
  });
  expect(paid.helper).toBeNull();
  expect(await rows('SELECT helping_id FROM premium_order')).toEqual([{ helping_id: null }]);
  expect((await as(family.daughter, `/v1/sharings/${family.mother}`)).body.byHelpers).toEqual([]);
});

test('a sharing’s events name it, and its sharer reads what was done by whom', async () => {
  const id = await family.agreed();
  const terms = { uses: ['CARE'], ceilingFen: null, lastDay: null };
  await family.by(id, 'PUT', `/v1/sharings/${family.mother}`, { terms });
  await family.by(id, 'POST', `/v1/sharings/${family.mother}/termination`, {});
  const events = await rows(
    `SELECT move, helping_id FROM sharing_event WHERE sharing_id = '${family.mother}' ORDER BY seq`,
  );
  expect(events).toEqual([
    { move: 'ASK', helping_id: null },
    { move: 'CHANGE_TERMS', helping_id: id },
    { move: 'END', helping_id: id },
  ]);
  const at = '2026-11-22T09:00:00.000+08:00';
  expect((await as(family.daughter, `/v1/sharings/${family.mother}`)).body.byHelpers).toEqual([
    { move: 'CHANGE_TERMS', at, helper: '测*明' },
    { move: 'END', at, helper: '测*明' },
  ]);
});

test('a sharing that a helper began carries it in its own consent', async () => {
  await family.bureau.store.transact((tx) => tx.run("UPDATE insurance SET region = 'guangdong', city = '广州'"));
  const id = await family.agreed();
  await family.by(id, 'POST', `/v1/sharings/${family.mother}/termination`, {});
  const begun = await family.by(id, 'POST', '/v1/sharings', {
    relative: { name: MOTHER.name, idNumber: MOTHER.idNumber },
    kinship: 'PARENT',
    terms: { uses: ['CARE'], ceilingFen: null, firstDay: null, lastDay: null },
    consent: await consentFor(family.bureau.call, 'guangdong', DAUGHTER.name),
  });
  expect(begun).toMatchObject({ status: 201, body: { byHelpers: [{ move: 'ASK', helper: '测*明' }] } });
  expect(
    await rows(
      `SELECT c.helping_id FROM sharing s JOIN consent c ON c.id = s.consent_id WHERE s.id = '${begun.body.id}'`,
    ),
  ).toEqual([{ helping_id: id }]);
});
