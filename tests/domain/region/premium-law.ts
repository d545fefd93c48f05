import { incentiveOf } from '@/domain/premium/enrolment-incentive';
import { newbornUntil, newbornWindowOf } from '@/domain/premium/newborn';
import { premiumGroupOf } from '@/domain/premium/premium-group';
import { seasonFor } from '@/domain/premium/premium-season';
import { standardFor } from '@/domain/premium/resident-premium-standard';
import type { RegionProfile } from '@/domain/region/region-profile';
import { aStanding } from '../../support/premium-builders';
import type { RuleCase } from './rule-case';
import { wordsOf } from './words';

/** Each incentive raises the ceiling of 大病保险 by so much. */
export const raisesBy = (region: RegionProfile, source: string, raiseFen: number): RuleCase[] => [
  [
    ['premium.incentiveFen'],
    source,
    'the fifth unbroken year raises the ceiling',
    () => incentiveOf({ year: 2027, insuredYears: [2023, 2024, 2025, 2026], unclaimedYears: [] }, region).continuousFen,
    raiseFen,
  ],
];

const untilIn = (region: RegionProfile, city: string): string =>
  newbornUntil('2026-07-01', newbornWindowOf(region, city));

/** Who is born on 1 July is insured from birth if paid for by this day; elsewhere by 29 September. */
export const newbornsHave = (region: RegionProfile, source: string, city: string, until: string): RuleCase[] => [
  [['premium.newborn'], source, `a newborn of ${city} has a window of its own`, () => untilIn(region, city), until],
  [['premium.newborn'], 'newborn', 'any other has the usual 90 days', () => untilIn(region, '甲市'), '2026-09-29'],
  [['premium.newborn'], source, 'one city alone', () => region.premium.newborn?.map((one) => one.city), [city]],
];

/** From 1 September to 31 December, and on from 1 January to the end of February. */
export const extendedSeason = (region: RegionProfile, source: string): RuleCase[] => {
  const w = wordsOf(region);
  const on = (today: string) => () => w.premium({ today, balanceFen: 300_000 });
  const throughMonth = 'premium.extension.throughMonth';
  return [
    [['premium.season.opensOn'], 'premium-season', 'no premium on 31 August', on('2026-08-31'), 'OUT_OF_SEASON'],
    [['premium.season.opensOn'], 'premium-season', 'a premium on 1 September', on('2026-09-01'), 'paid'],
    [
      ['premium.season.closesOn'],
      'premium-season',
      'the season itself closes with the year',
      () => seasonFor(2027, region).closesOn,
      '2026-12-31',
    ],
    [[throughMonth], source, 'a premium on 1 January', on('2027-01-01'), 'paid'],
    [[throughMonth], source, 'a premium on the last day of February', on('2027-02-28'), 'paid'],
    [[throughMonth], source, 'no premium on 1 March', on('2027-03-01'), 'OUT_OF_SEASON'],
  ];
};

const WAYS = [
  ['ELDER', 46_000],
  ['STUDENT_OR_CHILD', 43_500],
  ['WORKING_AGE', 79_500],
] as const;

/** 北京: three groups, and who is in which. */
export const groupsOfBeijing = (region: RegionProfile): RuleCase[] => {
  const groupOf = (over: Parameters<typeof aStanding>[0]) => () => premiumGroupOf(2027, region, aStanding(over));
  const standards = 'premium.byGroup.standards';
  return [
    ...[2026, 2027].flatMap((year) =>
      WAYS.map(
        ([group, amountFen]): RuleCase => [
          [standards],
          year === 2026 ? 'beijing-groups' : 'premium-2027',
          `${group.toLowerCase().replaceAll('_', ' ')} owes its standard of ${year}`,
          () => standardFor(year, region, group),
          { ok: true, value: { year, amountFen, basis: year === 2026 ? 'SOURCED' : 'MOCK' } },
        ],
      ),
    ),
    [
      [standards],
      'beijing-groups',
      'there are six standards and no more',
      () => region.premium.byGroup?.standards.map(({ year, group }) => `${year} ${group}`),
      [2026, 2027].flatMap((year) => WAYS.map(([group]) => `${year} ${group}`)),
    ],
    [
      ['premium.byGroup.childTo'],
      'beijing-groups',
      'who is 17 is a child',
      groupOf({ bornOn: '2009-01-02' }),
      'STUDENT_OR_CHILD',
    ],
    [
      ['premium.byGroup.childTo'],
      'beijing-groups',
      'who is 18 is none',
      groupOf({ bornOn: '2009-01-01' }),
      'WORKING_AGE',
    ],
    [
      ['premium.byGroup.elderFrom.FEMALE'],
      'beijing-groups',
      'a woman of 50 is an elder',
      groupOf({ bornOn: '1977-01-01' }),
      'ELDER',
    ],
    [
      ['premium.byGroup.elderFrom.FEMALE'],
      'beijing-groups',
      'a woman of 49 is none',
      groupOf({ bornOn: '1977-01-02' }),
      'WORKING_AGE',
    ],
    [
      ['premium.byGroup.elderFrom.MALE'],
      'beijing-groups',
      'a man of 60 is an elder',
      groupOf({ bornOn: '1967-01-01', sex: 'MALE' }),
      'ELDER',
    ],
    [
      ['premium.byGroup.elderFrom.MALE'],
      'beijing-groups',
      'a man of 59 is none',
      groupOf({ bornOn: '1967-01-02', sex: 'MALE' }),
      'WORKING_AGE',
    ],
  ];
};
