import type { MapLink } from '@/contract/family-map.contract';
import type { LedgerTransfer } from '@/contract/ledger-feed.contract';
import type { Facts } from '../../simulator/stage/facts';
import { advance, beginning, skip } from '../../simulator/stage/progress';
import type { Check, Scenario } from '../../simulator/stage/scenario';
import {
  at,
  billPaidBy,
  clockAt,
  FIRST_MORNING,
  noLonger,
  premiumPaid,
  shares,
} from '../../simulator/stage/scenario-parts';

const nobody = { person: null, mode: 'STANDARD' } as const;
const scenarioOf = (...checks: Check[]): Scenario => ({
  id: 'test',
  title: '',
  about: '',
  system: null,
  startsAt: FIRST_MORNING,
  phones: { EMPLOYEE: nobody, ELDER: nobody },
  terminal: null,
  steps: checks.map((until) => ({ who: 'OPERATOR', say: '', until })),
});

const link: MapLink = {
  kind: 'AUTHORISATION',
  id: 'one',
  fromId: 'a',
  toId: 'b',
  kinship: 'PARENT',
  region: 'shanxi',
  stage: 'ACTIVE',
  terms: { uses: ['CARE'], ceilingFen: 5_000, firstDay: '2026-11-22', lastDay: null },
  dueAt: null,
  place: null,
};
const mapOf = (...links: MapLink[]) => ({ at: FIRST_MORNING, people: [], links, lifeEvents: [], isCut: false });
const party = (id: string) => ({ id, name: id });
const bill = (seq: number, paid: Record<string, number>): LedgerTransfer => ({
  seq,
  at: FIRST_MORNING,
  kind: 'SETTLEMENT',
  ref: `bill-${seq}`,
  reverses: null,
  insured: party('b'),
  postings: [
    {
      from: { account: 'POOL', person: null, forPerson: null, place: '河北' },
      to: { account: 'PROVIDER', person: null, forPerson: null, place: '医院' },
      amountFen: 100,
    },
    ...Object.entries(paid).map(([id, amountFen]) => ({
      from: { account: 'PERSONAL' as const, person: party(id), forPerson: null, place: null },
      to: { account: 'PROVIDER' as const, person: null, forPerson: null, place: '医院' },
      amountFen,
    })),
  ],
});
const facts = (over: Partial<Facts> = {}): Facts => ({
  messages: [],
  now: FIRST_MORNING,
  map: mapOf(),
  transfers: [],
  routes: { EMPLOYEE: 'home', ELDER: 'home' },
  faults: { EMPLOYEE: 'NONE', ELDER: 'NONE' },
  isBureauUp: true,
  ...over,
});
const stepAfter = (scenario: Scenario, ...seen: Partial<Facts>[]) =>
  seen.reduce((progress, one) => advance(scenario, progress, facts(one)), beginning(0)).step;
const isDone = (check: Check, seen: Partial<Facts>) => stepAfter(scenarioOf(check), seen) === 1;

test.each<[string, Check, Partial<Facts>, boolean]>([
  ['a sharing that stands', shares('a', 'b'), { map: mapOf(link) }, true],
  ['the other way round', shares('b', 'a'), { map: mapOf(link) }, false],
  ['in another stage', shares('a', 'b'), { map: mapOf({ ...link, stage: 'ENDING' }) }, false],
  ['with the ceiling', shares('a', 'b', { ceilingFen: 5_000 }), { map: mapOf(link) }, true],
  ['with a fen more', shares('a', 'b', { ceilingFen: 5_001 }), { map: mapOf(link) }, false],
  ['of another kind', shares('a', 'b', { way: 'NETWORK' }), { map: mapOf(link) }, false],
  ['one that is gone', noLonger('AUTHORISATION', 'a', 'b'), {}, true],
  [
    'one that is ending is not gone',
    noLonger('AUTHORISATION', 'a', 'b'),
    { map: mapOf({ ...link, stage: 'ENDING' }) },
    false,
  ],
  ['nothing is known to be gone without an answer', noLonger('AUTHORISATION', 'a', 'b'), { map: null }, false],
  ['the very moment', clockAt('2026-11-22T09:00:00.000+08:00'), {}, true],
  ['a millisecond before it', clockAt('2026-11-22T09:00:00.001+08:00'), {}, false],
  ['the same moment in another zone', clockAt('2026-11-22T01:00:00.000Z'), {}, true],
  ['a bill nobody’s account paid', billPaidBy('b'), { transfers: [bill(1, {})] }, true],
  ['a bill somebody helped to pay is not that', billPaidBy('b'), { transfers: [bill(1, { a: 1 })] }, false],
  ['the right payer', billPaidBy('b', 'a'), { transfers: [bill(1, { a: 1 })] }, true],
  ['one payer too many', billPaidBy('b', 'a'), { transfers: [bill(1, { a: 1, c: 1 })] }, false],
  ['one payer too few', billPaidBy('b', 'a', 'c'), { transfers: [bill(1, { a: 1 })] }, false],
  ['the amount to the fen', billPaidBy('b', { person: 'a', fen: 10 }), { transfers: [bill(1, { a: 11 })] }, false],
  ['another’s bill', billPaidBy('a', 'a'), { transfers: [bill(1, { a: 1 })] }, false],
  ['a bill is no premium', premiumPaid('a', 'b'), { transfers: [bill(1, { a: 1 })] }, false],
  ['a route', at('ELDER', 'records/list'), { routes: { EMPLOYEE: null, ELDER: 'records/list' } }, true],
  [
    'the other phone’s route',
    at('ELDER', 'records/list'),
    { routes: { EMPLOYEE: 'records/list', ELDER: null } },
    false,
  ],
  [
    'all but one',
    { kind: 'ALL', of: [shares('a', 'b'), clockAt('2027-01-01T00:00:00.000+08:00')] },
    { map: mapOf(link) },
    false,
  ],
  ['a bureau that is down', { kind: 'BUREAU', isUp: false }, { isBureauUp: false, map: null, now: null }, true],
])('%s', (_, check, seen, expected) => {
  expect(isDone(check, seen)).toBe(expected);
});

test('what was done stays done, and the next step is not done before its time', () => {
  const scenario = scenarioOf(shares('a', 'b'), billPaidBy('b', 'a'));
  expect(stepAfter(scenario, { map: mapOf(link) }, {})).toBe(1);
  expect(stepAfter(scenario, { transfers: [bill(1, { a: 1 })] })).toBe(0);
  expect(stepAfter(scenario, { map: mapOf(link), transfers: [bill(1, { a: 1 })] })).toBe(2);
});

test('one bill is no proof of two steps, however often it is looked at', () => {
  const scenario = scenarioOf(billPaidBy('b', 'a'), billPaidBy('b', 'a'));
  const one = { transfers: [bill(1, { a: 1 })] };
  expect(stepAfter(scenario, one, one)).toBe(1);
  expect(stepAfter(scenario, one, { transfers: [bill(1, { a: 1 }), bill(2, { a: 1 })] })).toBe(2);
});

test('money from before the scenario began does not count', () => {
  const scenario = scenarioOf(billPaidBy('b', 'a'));
  const seen = facts({ transfers: [bill(7, { a: 1 })] });
  expect(advance(scenario, beginning(7), seen).step).toBe(0);
  expect(advance(scenario, beginning(6), seen).step).toBe(1);
});

test('a page passed unseen holds nobody up, once what it leads to is done; two other steps are never passed', () => {
  const scenario = scenarioOf(
    at('EMPLOYEE', 'add-relative/form'),
    at('EMPLOYEE', 'add-relative/check'),
    shares('a', 'b'),
  );
  expect(stepAfter(scenario, { routes: { EMPLOYEE: 'add-relative/check', ELDER: null } })).toBe(2);
  expect(stepAfter(scenario, { map: mapOf(link) })).toBe(3);
  expect(stepAfter(scenario, {})).toBe(0);
  expect(stepAfter(scenarioOf(billPaidBy('b', 'a'), shares('a', 'b')), { map: mapOf(link) })).toBe(0);
});

test('whoever went another way skips a step, and never beyond the last', () => {
  const scenario = scenarioOf(billPaidBy('b', 'a'), shares('a', 'b'));
  const once = skip(scenario, beginning(3));
  expect(once).toEqual({ step: 1, afterSeq: 3 });
  expect(advance(scenario, once, facts({ map: mapOf(link) })).step).toBe(2);
  expect(skip(scenario, skip(scenario, once)).step).toBe(2);
});
