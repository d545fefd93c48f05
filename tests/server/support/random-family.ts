import fc from 'fast-check';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { keepsEarlierYears } from '@/domain/sharing/shared-account';
import { idNumberOf } from '../../../mock-server/seed/demo-id-number';
import type { SeedPerson, World } from '../../../mock-server/seed/world';
import { TEST_WORLD } from './world';

export const AUTHORISING = ['hebei', 'guangdong', 'shanxi', 'ningbo', 'zhejiang', 'jiangsu'] as const;
export const PEOPLE = 5;

/** Plenty, or around every edge: nothing, one fen, a premium, the floor and a fen on each side of it, a premium above it. */
const openings = fc.oneof(
  { weight: 1, arbitrary: fc.constant(300_000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 39_999, 40_000, 99_999, 100_000, 100_001, 105_000, 140_000) },
);

const insured = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant('EMPLOYEE' as const) },
    { weight: 8, arbitrary: fc.constant('RESIDENT' as const) },
    { weight: 1, arbitrary: fc.constant('NONE' as const) },
  ),
  status: fc.oneof(
    { weight: 16, arbitrary: fc.constant('NORMAL' as const) },
    { weight: 1, arbitrary: fc.constantFrom('SUSPENDED' as const, 'ARREARS' as const) },
  ),
  abroad: fc.oneof({ weight: 16, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  publicFunded: fc.oneof({ weight: 16, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** The three kinds that every region knows, and now and then another. */
const relations = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('SPOUSE' as const, 'PARENT' as const, 'CHILD' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...CLOSE_RELATIVES) },
);

const lives = fc.record({ insured, man: fc.boolean(), openingFen: openings, earlierYearsFen: openings });

type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

const personOf = (life: Life, at: number, home: RegionCode, elsewhere: RegionCode): SeedPerson => {
  const { abroad, ...insurance } = life.insured;
  const region = abroad ? elsewhere : home;
  const hasAccount = insurance.kind === 'EMPLOYEE';
  return {
    id: `p${at}`,
    name: `测${'甲乙丙丁戊'[at]}`,
    idNumber: idNumberOf({ addressCode: '139990', bornOn: '1970-01-01', serial: at * 2 + (life.man ? 1 : 2) }),
    phone: `1200008000${at}`,
    insurance: { ...insurance, region, city: '甲市', card: 'IN_USE' },
    monthlyCreditFen: hasAccount ? 10_000 : 0,
    openingFen: hasAccount ? life.openingFen : null,
    earlierYearsFen: hasAccount && keepsEarlierYears(REGIONS[region]) ? life.earlierYearsFen : null,
    who: '',
    story: '',
    family: '测试',
    playable: false,
  };
};

const tillsOf = (code: RegionCode): World['terminals'] =>
  (['HOSPITAL', 'PHARMACY'] as const).map((kind) => ({
    id: `${code}-${kind.toLowerCase()}`,
    name: kind,
    kind,
    region: code,
    key: `test-key-${code}-${kind.toLowerCase()}`,
  }));

/** Five people of one region, some of them insured in another, with some relations that the register knows. */
export const families: fc.Arbitrary<World> = fc
  .record({
    home: fc.constantFrom(...AUTHORISING),
    abroad: fc.constantFrom(...AUTHORISING),
    lives: fc.array(lives, { minLength: PEOPLE, maxLength: PEOPLE }),
    kinships: fc.array(fc.option(relations, { freq: 8 }), { minLength: 10, maxLength: 10 }),
  })
  .map(({ home, abroad, lives: all, kinships }) => {
    const pairs = all.flatMap((_, one) => all.slice(one + 1).map((__, after) => [one, one + 1 + after] as const));
    return {
      ...TEST_WORLD,
      people: all.map((life, at) => personOf(life, at, home, abroad)),
      kinships: pairs.flatMap(([one, other], at) => {
        const kinship = kinships[at] ?? null;
        return kinship === null ? [] : [{ person: `p${one}`, relative: `p${other}`, kinship }];
      }),
      terminals: AUTHORISING.flatMap(tillsOf),
    };
  });
