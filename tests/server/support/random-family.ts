import fc from 'fast-check';
import { CARD_STATES } from '@/domain/person/insurance';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { REGION_CODES, type RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { keepsEarlierYears } from '@/domain/sharing/shared-account';
import { idNumberOf } from '../../../mock-server/seed/demo-id-number';
import type { SeedPerson, World } from '../../../mock-server/seed/world';
import { TEST_WORLD } from './world';

/** Every region in which people authorise relatives. */
export const AUTHORISING = REGION_CODES.filter((code) => REGIONS[code].flows.share === 'AUTHORISE');
export const PEOPLE = 5;
/** Two of them have a personnel office that may hand in for them: the offices know these ids. */
const IDS = ['wang-fang', 'hao-zhiqiang', 'p2', 'p3', 'p4'] as const;

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
  abroad: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  card: fc.oneof(
    { weight: 16, arbitrary: fc.constant('IN_USE' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...CARD_STATES) },
  ),
  publicFunded: fc.oneof({ weight: 16, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** The three kinds that every region knows, and now and then another. */
const relations = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('SPOUSE' as const, 'PARENT' as const, 'CHILD' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...CLOSE_RELATIVES) },
);

/** Grown up mostly; a child, and one who turns 16 some days after the world begins. */
const birthdays = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1945-03-08', '1970-01-01', '1996-07-01') },
  { weight: 2, arbitrary: fc.constantFrom('2015-06-01', '2010-11-24') },
);

const lives = fc.record({
  bornOn: birthdays,
  insured,
  man: fc.boolean(),
  openingFen: openings,
  earlierYearsFen: openings,
});

type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

/** One of them has money to share, lest a whole family wait for nothing. */
const earner: fc.Arbitrary<Life> = lives.map((life) => ({
  ...life,
  bornOn: '1970-01-01',
  insured: {
    kind: 'EMPLOYEE',
    status: 'NORMAL',
    card: 'IN_USE',
    publicFunded: false,
    abroad: false,
  },
  openingFen: 300_000,
  earlierYearsFen: 300_000,
}));

const personOf = (life: Life, at: number, home: RegionCode, elsewhere: RegionCode): SeedPerson => {
  const { abroad, ...insurance } = life.insured;
  const region = abroad ? elsewhere : home;
  const isChild = life.bornOn >= '2010';
  const kind = isChild ? 'RESIDENT' : insurance.kind;
  const hasAccount = kind === 'EMPLOYEE';
  return {
    id: IDS[at] ?? `p${at}`,
    name: `测${'甲乙丙丁戊'[at]}`,
    idNumber: idNumberOf({ addressCode: '139990', bornOn: life.bornOn, serial: at * 2 + (life.man ? 1 : 2) }),
    phone: `1200008000${at}`,
    insurance: { ...insurance, kind, region, city: '甲市' },
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
    name: `${code}-${kind}`,
    kind,
    region: code,
    key: `test-key-${code}-${kind.toLowerCase()}`,
  }));

/** Five people of this region, some of them insured in another, with some relations that the register knows. */
export const familiesOf = (home: RegionCode): fc.Arbitrary<World> =>
  fc
    .record({
      abroad: fc.constantFrom(...REGION_CODES),
      lives: fc.tuple(earner, lives, lives, lives, lives),
      kinships: fc.array(fc.option(relations, { freq: 8 }), { minLength: 10, maxLength: 10 }),
    })
    .map(({ abroad, lives: all, kinships }) => {
      const pairs = all.flatMap((_, one) => all.slice(one + 1).map((__, after) => [one, one + 1 + after] as const));
      return {
        ...TEST_WORLD,
        people: all.map((life, at) => personOf(life, at, home, abroad)),
        kinships: pairs.flatMap(([one, other], at) => {
          const kinship = kinships[at] ?? null;
          return kinship === null ? [] : [{ person: IDS[one] ?? '', relative: IDS[other] ?? '', kinship }];
        }),
        terminals: REGION_CODES.flatMap(tillsOf),
      };
    });
