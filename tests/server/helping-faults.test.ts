import { consentFor } from './support/deeds';
import { type HelpFamily, openHelpFamily } from './support/helping';
import { billFor } from './support/two-children';
import { DAUGHTER, MOTHER, SON, STRANGER } from './support/world';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const pay = (id: string, key?: string) => family.by(id, 'POST', '/v1/premium-orders', billFor(family.mother), key);
const linesOf = async (id: string) => (await family.deeds(id)).map(({ what, outcome }) => `${what} ${outcome}`);

test('a fault half-way undoes the deed and its cap, says that it failed, and leaves the key free', async () => {
  const id = await family.agreed();
  await family.bureau.store.transact((tx) =>
    tx.run(`CREATE TRIGGER broken BEFORE INSERT ON premium_order BEGIN SELECT RAISE(ABORT, 'broken'); END`),
  );
  expect((await pay(id, 'through-a-fault')).status).toBe(500);
  expect((await linesOf(id))[0]).toBe('payResidentPremium FAILED');
  expect((await family.read(id)).usedFen).toBe(0);
  await family.bureau.store.transact((tx) => tx.run('DROP TRIGGER broken'));
  expect((await pay(id, 'through-a-fault')).status).toBe(201);
  expect((await family.read(id)).usedFen).toBe(40_000);
});

test('where the line about it cannot be written, nothing is done', async () => {
  const id = await family.agreed();
  await family.bureau.store.transact((tx) =>
    tx.run(
      `CREATE TRIGGER broken BEFORE INSERT ON help_deed WHEN NEW.outcome = 'DONE' BEGIN SELECT RAISE(ABORT, 'no'); END`,
    ),
  );
  expect((await pay(id)).status).toBe(500);
  const { orders } = (await family.bureau.call('GET', '/v1/premium-orders', { token: family.daughter })).body;
  expect(orders).toEqual([]);
});

test('ten bills of the largest sum are refused, and both still read what was asked: a helper cannot blind the list', async () => {
  const id = await family.agreed();
  const parts = Array.from({ length: 10 }, () => ({ ...billFor(family.mother), amountFen: 1_000_000_000 }));
  const { body } = await family.by(id, 'POST', '/v1/premium-orders/together', { parts });
  expect(body.code).toBe('HELP_OVER_CAP');
  for (const token of [family.daughter, family.son])
    expect((await family.deeds(id, token))[0]).toMatchObject({ outcome: 'REFUSED', askedFen: 10_000_000_000 });
});

test('pressed three times it is paid once; the same key in one’s own name is another request', async () => {
  const id = await family.agreed();
  const answers = [await pay(id, 'pressed-often'), await pay(id, 'pressed-often'), await pay(id, 'pressed-often')];
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await linesOf(id)).filter((line) => line === 'payResidentPremium DONE')).toHaveLength(1);
  const own = await family.bureau.call('POST', '/v1/premium-orders', {
    token: family.son,
    key: 'pressed-often',
    body: billFor(family.mother),
  });
  expect(own.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('each deed is told to the person by SMS', async () => {
  const id = await family.agreed();
  await pay(id);
  const texts = (await family.messages(DAUGHTER.phone)).map(({ text }) => text);
  expect(texts[0]).toContain('测*明替您缴了居民医保（测*娘） 400.00 元');
});

describe('a helper never', () => {
  it('binds themself, or lets a sharing give them more', async () => {
    const id = await family.agreed();
    const { body: bound } = await family.by(id, 'POST', '/v1/sharings', {
      relative: { name: SON.name, idNumber: SON.idNumber.toLowerCase() },
      kinship: 'SIBLING',
      terms: { uses: ['CARE'], ceilingFen: null, firstDay: null, lastDay: null },
      consent: { notice: (await consentFor(family.bureau.call, 'hebei', DAUGHTER.name)).notice },
    });
    expect(bound.code).toBe('HELP_OWN_GAIN');
    const own = await family.bureau.call('POST', '/v1/sharings', {
      token: family.daughter,
      body: {
        relative: { name: SON.name, idNumber: SON.idNumber },
        kinship: 'SIBLING',
        terms: { uses: ['CARE'], ceilingFen: null, firstDay: null, lastDay: null },
        consent: await consentFor(family.bureau.call, 'hebei', DAUGHTER.name),
      },
    });
    const terms = { uses: ['CARE', 'PHARMACY'], ceilingFen: null, lastDay: null };
    const { body: more } = await family.by(id, 'PUT', `/v1/sharings/${own.body.id}`, { terms });
    expect(more.code).toBe('HELP_OWN_GAIN');
    const { body: less } = await family.by(id, 'PUT', `/v1/sharings/${family.mother}`, { terms });
    expect(less.terms.uses).toEqual(['CARE', 'PHARMACY']);
  });

  it('binds somebody whom the register does not know as family, known to the bureau or not', async () => {
    const id = await family.agreed();
    for (const idNumber of [STRANGER.idNumber, '139999198505209998']) {
      const { body } = await family.by(id, 'POST', '/v1/sharings', {
        relative: { name: STRANGER.name, idNumber },
        kinship: 'SIBLING',
        terms: { uses: ['CARE'], ceilingFen: null, firstDay: null, lastDay: null },
        consent: { notice: (await consentFor(family.bureau.call, 'hebei', DAUGHTER.name)).notice },
      });
      expect(body.code).toBe('HELP_STRANGER');
    }
  });

  it('signs: not in the person’s name, not in their own', async () => {
    const id = await family.agreed();
    await family.by(id, 'POST', `/v1/sharings/${family.mother}/termination`, {});
    for (const signer of [DAUGHTER.name, SON.name]) {
      const { body } = await family.by(id, 'POST', '/v1/sharings', {
        relative: { name: MOTHER.name, idNumber: MOTHER.idNumber },
        kinship: 'PARENT',
        terms: { uses: ['CARE'], ceilingFen: null, firstDay: null, lastDay: null },
        consent: await consentFor(family.bureau.call, 'hebei', signer),
      });
      expect(body.code).toBe('HELP_OWN_HAND');
    }
  });
});
