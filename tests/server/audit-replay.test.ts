import type { RegionCode } from '@/domain/region/region-profile';
import { canonicalJson } from '../../mock-server/fingerprint';
import { auditAfter } from '../../mock-server/store/audit';
import type { Change } from '../../mock-server/store/audit-draft';
import type { Query, Store } from '../../mock-server/store/store';
import { openHelpFamily } from './support/helping';
import { familyOf, playAll } from './support/play-all';
import { openRandomBureau } from './support/random-bureau';

jest.setTimeout(240_000);

/** What stands in which stage; of a transfer, its kind is all that there is to tell. */
const STAGES = {
  SHARING: 'SELECT id, stage FROM sharing',
  CROSS_SHARING: 'SELECT id, stage FROM cross_sharing',
  HELPING: 'SELECT id, stage FROM helping',
  SETTLEMENT: 'SELECT id, state AS stage FROM settlement',
  PREMIUM: 'SELECT id, state AS stage FROM premium_order',
  TRANSFER: 'SELECT CAST(id AS TEXT) AS id, kind AS stage FROM transfer',
  PERSON: `SELECT id, 'DEAD ' || died_on AS stage FROM person WHERE died_on IS NOT NULL`,
} as const satisfies Record<Exclude<Change['of'], 'SHARING_TERMS' | 'PHONE'>, string>;

const TERMS = `SELECT id, uses, ceiling_fen AS "ceilingFen", month_limit_fen AS "monthLimitFen", first_day AS "firstDay",
  last_day AS "lastDay" FROM sharing`;

/** In which stage each stands, as the tables say. */
const stagesNow = async (q: Query): Promise<Map<string, string>> => {
  const stages = new Map<string, string>();
  for (const [of, sql] of Object.entries(STAGES))
    for (const { id, stage } of await q.all<{ id: string; stage: string }>(sql)) stages.set(`${of} ${id}`, stage);
  for (const { id, uses, ...terms } of await q.all<{ id: string; uses: string }>(TERMS))
    stages.set(`SHARING_TERMS ${id}`, canonicalJson({ ...terms, uses: JSON.parse(uses) }));
  return stages;
};

type Told = [of: Change['of'], id: string, from: string | null, to: string];

/** What stands in a table; the phone that was changed to is in none that could be read. */
const changesIn = (lines: readonly { changes: string }[]): Told[] =>
  lines.flatMap(({ changes }) => JSON.parse(changes) as Told[]).filter(([of]) => of !== 'PHONE');

/** The same, told again from the lines alone; a change that does not begin where the last one ended is told. */
const replayed = (changes: readonly Told[], begin: Map<string, string>) => {
  const stages = new Map(begin);
  const breaks: string[] = [];
  for (const [of, id, from, to] of changes) {
    const key = `${of} ${id}`;
    if ((stages.get(key) ?? null) !== from) breaks.push(`${key} was ${stages.get(key)} and left ${from}`);
    stages.set(key, to);
  }
  return { stages, breaks };
};

/** Tells the audit again from its first line, holds it to what the tables say, and answers what came into which stage. */
const toldAgain = async (store: Store, begin: Map<string, string>): Promise<Set<string>> => {
  const now = await store.read(stagesNow);
  const lines = await store.read((q) => auditAfter(q, 0, 100_000));
  const changes = changesIn(lines);
  const { stages, breaks } = replayed(changes, begin);
  expect(breaks).toEqual([]);
  expect([...stages].sort()).toEqual([...now].sort());
  return new Set(changes.map(([of, , , to]) => `${of} ${to}`));
};

const BILLS_AND_QUOTAS = [
  'CROSS_SHARING ACTIVE',
  'SETTLEMENT SETTLED',
  'SETTLEMENT REFUNDED',
  'TRANSFER SETTLEMENT',
  'TRANSFER QUOTA_SET_ASIDE',
];

test.each<RegionCode>(['hebei', 'zhejiang', 'shanxi'])(
  '%s: the audit told again from its first line gives every sharing, quota, bill and transfer the stage it is in',
  async (home) => {
    const life = await openRandomBureau(familyOf(home));
    const begin = await life.store.read(stagesNow);
    await playAll(life);
    const changed = await toldAgain(life.store, begin);
    expect([...changed]).toEqual(expect.arrayContaining([...BILLS_AND_QUOTAS, 'SHARING ACTIVE']));
    expect((await life.knock('GET', '/_demo/audit/check')).body).toMatchObject({ holds: true });
    await life.end();
  },
);

test('so it does with premiums and with consents to be helped', async () => {
  const { bureau, daughter, mother, agreed, end } = await openHelpFamily();
  const begin = await bureau.store.read(stagesNow);
  const consent = await agreed();
  const body = { sharingId: mother, year: 2027, amountFen: 40_000 };
  const paid = await bureau.call('POST', '/v1/premium-orders', { token: daughter, body });
  await bureau.call('POST', `/v1/premium-orders/${paid.body.id}/refund`, { token: daughter, body: {} });
  await end(consent, daughter);
  // the family's own beginning stands in the audit, too
  for (const key of begin.keys()) if (/^SHARING/.test(key)) begin.delete(key);
  expect([...(await toldAgain(bureau.store, begin))].sort()).toEqual([
    'HELPING AGREED',
    'HELPING ENDED',
    'HELPING PROPOSED',
    'PREMIUM PAID',
    'PREMIUM REFUNDED',
    'SHARING ACTIVE',
    expect.stringMatching(/^SHARING_TERMS /),
    'TRANSFER PREMIUM',
    'TRANSFER PREMIUM_REFUND',
  ]);
  await bureau.close();
});
