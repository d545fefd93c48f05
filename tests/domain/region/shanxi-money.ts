import { SHANXI } from '@/domain/region/shanxi';
import type { RuleCase } from './rule-case';
import { withoutOf } from './without';
import { wordsOf } from './words';

const w = wordsOf(SHANXI);
const without = withoutOf(SHANXI, 'shanxi');

/** Which money 山西 shares: above the floor, under the ceiling. */
export const SHANXI_MONEY: RuleCase[] = [
  [
    ['sharing.money'],
    'shanxi',
    'the whole personal account is shared, above the floor',
    () => w.bill([{ balanceFen: 110_000 }]),
    'own 0 | PERSONAL 1: 10000 | cash 0',
  ],
  [
    ['sharing.floorFen'],
    'shanxi-floor',
    '¥1,000 exactly share nothing',
    () => w.bill([{ balanceFen: 100_000, ceilingFen: 10_000 }]),
    'own 0 | - | cash 10000 | 1 SHARER_AT_FLOOR',
  ],
  [
    ['sharing.floorFen'],
    'shanxi-floor',
    'one fen below the floor shares nothing either',
    () => w.bill([{ balanceFen: 99_999, ceilingFen: 10_000 }]),
    'own 0 | - | cash 10000 | 1 SHARER_AT_FLOOR',
  ],
  [
    ['sharing.floorFen'],
    'shanxi-floor',
    'one fen above the floor is shared',
    () => w.bill([{ balanceFen: 100_001, ceilingFen: 10_000 }]),
    'own 0 | PERSONAL 1: 1 | cash 9999 | 1 SHARER_DOWN_TO_FLOOR',
  ],
  [
    ['sharing.floorFen'],
    'shanxi-floor',
    'an empty account is told as empty',
    () => w.bill([{ balanceFen: 0, ceilingFen: 10_000 }]),
    'own 0 | - | cash 10000 | 1 SHARER_BALANCE_ZERO',
  ],
  [
    ['sharing.floorFen'],
    'shanxi-floor',
    'at the floor nobody can be added',
    () => w.add({ balanceFen: 100_000, terms: { ceilingFen: 1 } }),
    'BALANCE_AT_FLOOR',
  ],
  [
    ['sharing.floorFen'],
    'shanxi-floor',
    'one fen above it somebody can, for one fen',
    () => w.add({ balanceFen: 100_001, terms: { ceilingFen: 1 } }),
    'yes',
  ],
  [
    ['sharing.floorFen'],
    'shanxi-floor',
    '¥1,399.99 pay no premium',
    () => w.premium({ balanceFen: 139_999 }),
    'BALANCE_AT_FLOOR',
  ],
  [['sharing.floorFen'], 'shanxi-floor', '¥1,400.00 pay the premium', () => w.premium({ balanceFen: 140_000 }), 'paid'],
  [
    ['sharing.ceiling'],
    'shanxi-ceiling',
    'a ceiling must be set',
    () => w.add({ terms: { ceilingFen: null } }),
    'CEILING_MISSING',
  ],
  [
    ['sharing.ceiling'],
    'shanxi-ceiling',
    'all that is above the floor may be the ceiling',
    () => w.add({ balanceFen: 150_000, terms: { ceilingFen: 50_000 } }),
    'yes',
  ],
  [
    ['sharing.ceiling'],
    'shanxi-ceiling',
    'no fen more may be the ceiling',
    () => w.add({ balanceFen: 150_000, terms: { ceilingFen: 50_001 } }),
    'CEILING_OVER_AVAILABLE',
  ],
  [
    ['sharing.ceiling'],
    'shanxi-ceiling',
    'a bill of the ceiling is paid whole',
    () => w.bill([{ ceilingFen: 10_000 }]),
    'own 0 | PERSONAL 1: 10000 | cash 0',
  ],
  [
    ['sharing.ceiling'],
    'shanxi-ceiling',
    'a bill above the ceiling leaves the rest in cash',
    () => w.bill([{ ceilingFen: 9_999 }]),
    'own 0 | PERSONAL 1: 9999 | cash 1 | 1 CEILING_REACHED',
  ],
  [
    ['sharing.ceiling'],
    'premium-under-ceiling',
    'a ceiling of ¥399.99 pays no premium',
    () => w.premium({ ceilingFen: 39_999 }),
    'OVER_CEILING',
  ],
  [
    ['sharing.ceiling'],
    'premium-under-ceiling',
    'a ceiling of ¥400.00 pays the premium',
    () => w.premium({ ceilingFen: 40_000 }),
    'paid',
  ],
  ...without.limit,
  ...without.memberFace,
];
