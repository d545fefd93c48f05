import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';

/** The value at a dotted path of a profile. */
const at = (profile: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value instanceof Object ? Reflect.get(value, key) : undefined), profile);

const SHARING_REGIONS = REGION_CODES.filter((code) => REGIONS[code].flows.share === 'AUTHORISE');

describe.each(SHARING_REGIONS)('the rules of %s', (code) => {
  const region = REGIONS[code];

  it('stand under their own code', () => {
    expect(region.code).toBe(code);
  });

  it('name close relatives, each once, and no spouse’s parent', () => {
    const { relations } = region.sharing;
    expect(relations.filter((kinship) => !CLOSE_RELATIVES.some((close) => close === kinship))).toEqual([]);
    expect(new Set(relations).size).toBe(relations.length);
  });

  it('let the sharer end what the sharer began', () => {
    expect(region.sharing.endedBy).toContain('SHARER');
  });

  it('mark as assumed only what they hold', () => {
    expect(region.assumed.filter((path) => at(region, path) === undefined)).toEqual([]);
  });

  it('ask for a signed pledge in the flow exactly where the law does', () => {
    expect(region.flows.addRelative.includes('PLEDGE')).toBe(region.sharing.pledge === 'SIGNED');
  });
});
