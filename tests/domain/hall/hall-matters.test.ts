import { HALL_MATTERS, hallMattersOf, proxyMattersOf } from '@/domain/hall/hall-matters';
import { REGION_CODES, type RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';

const REGISTER = ['REGISTER_PHONE', 'REGISTER_KINSHIP'] as const;
const ALL_BUT_MOVES = ['START_SHARING', 'CHANGE_TERMS', 'END_SHARING', 'PAY_PREMIUM', 'ANSWER_QUOTA', ...REGISTER];

describe('what the program of a region has is what its counter offers', () => {
  it.each([
    ['hebei', ALL_BUT_MOVES],
    ['shanxi', ALL_BUT_MOVES],
    ['hangzhou', ['TRANSFER', 'PAY_PREMIUM', 'ANSWER_QUOTA', ...REGISTER]],
    ['gansu', ['START_SHARING', 'CHANGE_TERMS', 'END_SHARING', 'TRANSFER', 'PAY_PREMIUM', 'ANSWER_QUOTA', ...REGISTER]],
  ] as const)('%s', (region, matters) => {
    expect(hallMattersOf(REGIONS[region])).toEqual(matters);
  });

  it('a card is replaced where sharing stands on it', () => {
    const offering = REGION_CODES.filter((code) => hallMattersOf(REGIONS[code]).includes('REPLACE_CARD'));
    expect(offering).toEqual(['ningbo-network']);
  });

  it('terms are changed only where they may be', () => {
    const without: RegionCode[] = REGION_CODES.filter((code) => !hallMattersOf(REGIONS[code]).includes('CHANGE_TERMS'));
    for (const code of without)
      expect(REGIONS[code].flows.share === 'TRANSFER' || REGIONS[code].sharing.changeable.length === 0).toBe(true);
  });

  it('every matter is offered somewhere', () => {
    const offered = new Set(REGION_CODES.flatMap((code) => hallMattersOf(REGIONS[code])));
    expect(HALL_MATTERS.filter((matter) => !offered.has(matter))).toEqual([]);
  });
});

it('a letter entrusts all of it but an entry of kin, for which both stand there', () => {
  expect(proxyMattersOf(REGIONS.hangzhou)).toEqual(['TRANSFER', 'PAY_PREMIUM', 'ANSWER_QUOTA', 'REGISTER_PHONE']);
});
