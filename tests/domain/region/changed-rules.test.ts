import { HANGZHOU } from '@/domain/region/hangzhou';
import { HEBEI } from '@/domain/region/hebei';
import { REGIONS } from '@/domain/region/regions';
import { SHANXI } from '@/domain/region/shanxi';
import { changesOf } from './changed-rules';
import { rulesOf } from './rule-case';

const others = (region: Parameters<typeof changesOf>[0], path: string) =>
  changesOf(region, path).map(({ becomes }) => becomes);

describe('how a rule might have been mistyped', () => {
  it.each([
    ['one fen more and one less', SHANXI, 'sharing.floorFen', [100_001, 99_999]],
    ['no money below nothing', HEBEI, 'sharing.floorFen', [1]],
    ['no number, or another', HEBEI, 'sharing.maxRelatives', [null, 9, 7]],
    ['a number where there is none', SHANXI, 'sharing.maxRelatives', [1]],
    ['yes for no', HEBEI, 'wallet', [false]],
    ['every other word', HEBEI, 'sharing.days', ['FIRST_DAY', 'FIRST_AND_LAST_DAY']],
    ['the day before and the day after', HEBEI, 'premium.season.opensOn', ['08-31', '09-02']],
    [
      'a side dropped',
      HEBEI,
      'sharing.endedBy',
      [['BENEFICIARY'], ['SHARER'], ['BENEFICIARY', 'BENEFICIARY'], ['SHARER', 'SHARER']],
    ],
    ['a city too many', HEBEI, 'premium.citiesWithout', [['甲市']]],
    ['money that moves', HEBEI, 'transfer', [HANGZHOU.transfer]],
  ])('%s', (_, region, path, expected) => {
    expect(others(region, path)).toEqual(expected);
  });

  it('steps change places', () => {
    expect(others(HANGZHOU, 'flows.payPremium')).toContainEqual(['CHECK', 'PERSON']);
  });

  it('a slot loses its sex, or holds none', () => {
    const [spouse, father, mother] = SHANXI.sharing.slots;
    expect(others(SHANXI, 'sharing.slots')).toContainEqual([spouse, { ...father, sex: undefined }, mother]);
    expect(others(SHANXI, 'sharing.slots')).toContainEqual([spouse, father, { ...mother, max: 0 }]);
  });

  it('is put in and taken out again', () => {
    const [change] = changesOf(SHANXI, 'sharing.floorFen');
    const changeBack = change?.change();
    expect(SHANXI.sharing.floorFen).toBe(100_001);
    changeBack?.();
    expect(SHANXI.sharing.floorFen).toBe(100_000);
  });

  it('every rule could be another', () => {
    const fixed = Object.values(REGIONS).flatMap((region) =>
      rulesOf(region).filter((path) => changesOf(region, path).length === 0),
    );
    expect(fixed).toEqual([]);
  });
});
