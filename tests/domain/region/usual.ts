import { CLOSE_RELATIVES, type Kinship } from '@/domain/person/kinship';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { RuleCase } from './rule-case';
import { bound, wordsOf } from './words';

/** Every close relative the region names may be added, every other may not. */
export const relationsAre = (region: RegionProfile, source: string, may: readonly Kinship[]): RuleCase[] =>
  CLOSE_RELATIVES.map((kinship) => [
    ['sharing.relations'],
    source,
    `a ${kinship.toLowerCase().replace('_', ' ')} may ${may.includes(kinship) ? '' : 'not '}be added`,
    () => wordsOf(region).add({ kinship }),
    may.includes(kinship) ? 'yes' : 'RELATION_NOT_ALLOWED',
  ]);

/** Of these kinds a second one may be added beside the first. */
export const twoMayBe = (region: RegionProfile, source: string, kinds: readonly Kinship[]): RuleCase[] =>
  kinds.map((kinship) => [
    ['sharing.slots'],
    source,
    `a second ${kinship.toLowerCase().replace('_', ' ')} may be added`,
    () => wordsOf(region).add({ kinship, bound: [bound(kinship)] }),
    'yes',
  ]);

/** From 1 September to 31 December, both days included. */
export const autumnSeason = (region: RegionProfile): RuleCase[] => {
  const w = wordsOf(region);
  const balanceFen = 300_000;
  return [
    [
      ['premium.season.opensOn'],
      'premium-season',
      'no premium on 31 August',
      () => w.premium({ today: '2026-08-31', balanceFen }),
      'OUT_OF_SEASON',
    ],
    [
      ['premium.season.opensOn'],
      'premium-season',
      'a premium on 1 September',
      () => w.premium({ today: '2026-09-01', balanceFen }),
      'paid',
    ],
    [
      ['premium.season.closesOn'],
      'premium-season',
      'a premium on 31 December',
      () => w.premium({ today: '2026-12-31', balanceFen }),
      'paid',
    ],
    [
      ['premium.season.closesOn'],
      'premium-season',
      'no premium on 1 January',
      () => w.premium({ today: '2027-01-01', balanceFen }),
      'OUT_OF_SEASON',
    ],
  ];
};

/** Care, pharmacy and the resident premium: one alone, or all, never none. */
export const allThreeUses = (region: RegionProfile, source: string): RuleCase[] => {
  const w = wordsOf(region);
  return [
    [
      ['sharing.uses'],
      source,
      'all three uses may be allowed',
      () => w.add({ terms: { uses: ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'] } }),
      'yes',
    ],
    [
      ['sharing.uses'],
      source,
      'one use alone may be allowed',
      () => w.add({ terms: { uses: ['RESIDENT_PREMIUM'] } }),
      'yes',
    ],
    [['sharing.uses'], source, 'some use must be allowed', () => w.add({ terms: { uses: [] } }), 'USES_EMPTY'],
    [
      ['sharing.uses'],
      source,
      'a use not allowed is not paid',
      () => w.bill([{ uses: ['PHARMACY'] }]),
      'own 0 | - | cash 10000 | 1 USE_NOT_ALLOWED',
    ],
  ];
};

/** Care and pharmacy; the premium is paid elsewhere. */
export const withoutPremiumUse = (region: RegionProfile, source: string): RuleCase[] => {
  const w = wordsOf(region);
  return [
    [
      ['sharing.uses'],
      source,
      'care and pharmacy may be allowed',
      () => w.add({ terms: { uses: ['CARE', 'PHARMACY'] } }),
      'yes',
    ],
    [
      ['sharing.uses'],
      source,
      'the premium may not be allowed',
      () => w.add({ terms: { uses: ['CARE', 'RESIDENT_PREMIUM'] } }),
      'USE_NOT_IN_REGION',
    ],
    [['sharing.uses'], source, 'no premium is taken from a shared account', () => w.premium(), 'USE_NOT_IN_REGION'],
  ];
};
