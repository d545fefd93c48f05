import { HEBEI } from '@/domain/region/hebei';
import type { SharedUse } from '@/domain/settlement/purpose';
import { decideTerms } from '@/domain/sharing/sharing-terms';
import { aRegion } from '../support/builders';

describe('the terms of a sharing', () => {
  it.each<[string, SharedUse[], SharedUse[]]>([
    ['allow every use', ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'], ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM']],
    ['allow one use alone', ['PHARMACY'], ['PHARMACY']],
    [
      'stand in the order of the law, however they were ticked',
      ['RESIDENT_PREMIUM', 'CARE'],
      ['CARE', 'RESIDENT_PREMIUM'],
    ],
    ['name a use once, however often it was sent', ['CARE', 'CARE'], ['CARE']],
  ])('%s', (_, uses, expected) => {
    expect(decideTerms(HEBEI, uses)).toEqual({ ok: true, value: { uses: expected } });
  });

  it('must allow something', () => {
    expect(decideTerms(HEBEI, [])).toEqual({ ok: false, code: 'USES_EMPTY', params: {}, field: 'uses' });
  });

  it('cannot allow what the region does not know', () => {
    const withoutPremium = aRegion({ uses: ['CARE', 'PHARMACY'] });
    expect(decideTerms(withoutPremium, ['CARE', 'RESIDENT_PREMIUM'])).toEqual({
      ok: false,
      code: 'USE_NOT_IN_REGION',
      params: { use: 'RESIDENT_PREMIUM' },
      field: 'uses',
    });
  });
});
