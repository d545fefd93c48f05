import { HALL_MATTERS, hallMattersOf, proxyMattersOf } from '@/domain/hall/hall-matters';
import { REGION_CODES, type RegionCode, type RegionProfile } from '@/domain/region/region-profile';
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

  it('terms are changed everywhere but in 杭州', () => {
    const without: RegionCode[] = REGION_CODES.filter((code) => !hallMattersOf(REGIONS[code]).includes('CHANGE_TERMS'));
    expect(without).toEqual(['hangzhou']);
  });

  it('terms are changed at a counter only where sharing is authorised and something of it can change', () => {
    const offers = (region: RegionProfile, changeable: RegionProfile['sharing']['changeable']) =>
      hallMattersOf({ ...region, sharing: { ...region.sharing, changeable } }).includes('CHANGE_TERMS');
    expect(offers(REGIONS.hebei, ['USES'])).toBe(true);
    expect(offers(REGIONS.hebei, [])).toBe(false);
    expect(offers(REGIONS.hangzhou, ['USES'])).toBe(false);
  });

  it('every matter is offered somewhere', () => {
    const offered = new Set(REGION_CODES.flatMap((code) => hallMattersOf(REGIONS[code])));
    expect(HALL_MATTERS.filter((matter) => !offered.has(matter))).toEqual([]);
  });
});

it('a letter entrusts all of it but an entry of kin, for which both stand there', () => {
  expect(proxyMattersOf(REGIONS.hangzhou)).toEqual(['TRANSFER', 'PAY_PREMIUM', 'ANSWER_QUOTA', 'REGISTER_PHONE']);
});
