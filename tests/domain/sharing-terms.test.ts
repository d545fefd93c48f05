import type { RegionProfile } from '@/domain/region/region-profile';
import { decideTerms, type TermsAsked, whyNothingToShare } from '@/domain/sharing/sharing-terms';
import { aRegion, someTerms } from '../support/builders';
import { inFull } from '../support/in-full';

const TODAY = '2026-11-22';
const decide = (asked: Partial<TermsAsked>, sharing: Partial<RegionProfile['sharing']> = {}, availableFen = 50_000) =>
  decideTerms(aRegion(sharing), someTerms(asked), { today: TODAY, availableFen });

/** A decision in one line. */
const said = (
  asked: Partial<TermsAsked>,
  sharing: Partial<RegionProfile['sharing']>,
  availableFen?: number,
): string => {
  const decision = decide(asked, sharing, availableFen);
  return inFull(decision);
};

describe('the uses', () => {
  it.each<[string, TermsAsked['uses'], TermsAsked['uses']]>([
    ['allow every use', ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'], ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM']],
    ['allow one use alone', ['PHARMACY'], ['PHARMACY']],
    ['stand in the order of the law, however ticked', ['RESIDENT_PREMIUM', 'CARE'], ['CARE', 'RESIDENT_PREMIUM']],
    ['name a use once, however often it was sent', ['CARE', 'CARE'], ['CARE']],
  ])('%s', (_, uses, expected) => {
    expect(decide({ uses })).toStrictEqual({
      ok: true,
      value: { uses: expected, ceilingFen: null, firstDay: TODAY, lastDay: null },
    });
  });

  it.each<[string, Partial<TermsAsked>, Partial<RegionProfile['sharing']>, string]>([
    ['must allow something', { uses: [] }, {}, 'USES_EMPTY at terms.uses'],
    [
      'cannot allow what the region does not know',
      { uses: ['CARE', 'RESIDENT_PREMIUM'] },
      { uses: ['CARE', 'PHARMACY'] },
      'USE_NOT_IN_REGION at terms.uses, use RESIDENT_PREMIUM',
    ],
  ])('%s', (_, asked, sharing, expected) => {
    expect(said(asked, sharing)).toBe(expected);
  });
});

describe('a ceiling', () => {
  it.each<[string, number | null, 'NONE' | 'PER_PAYMENT', number, string]>([
    ['is not chosen where the region knows none', 1, 'NONE', 50_000, 'TERM_NOT_IN_REGION at terms.ceilingFen'],
    [
      'must be chosen where the region asks for one',
      null,
      'PER_PAYMENT',
      50_000,
      'CEILING_MISSING at terms.ceilingFen',
    ],
    ['is above nothing', 0, 'PER_PAYMENT', 50_000, 'CEILING_MISSING at terms.ceilingFen'],
    ['may be one fen', 1, 'PER_PAYMENT', 50_000, 'yes'],
    ['may be all that may be shared', 50_000, 'PER_PAYMENT', 50_000, 'yes'],
    [
      'is no fen above it',
      50_001,
      'PER_PAYMENT',
      50_000,
      'CEILING_OVER_AVAILABLE at terms.ceilingFen, availableFen 50000',
    ],
    [
      'cannot be set where one fen is all there is',
      2,
      'PER_PAYMENT',
      1,
      'CEILING_OVER_AVAILABLE at terms.ceilingFen, availableFen 1',
    ],
    [
      'cannot be set where nothing may be shared',
      1,
      'PER_PAYMENT',
      0,
      'BALANCE_AT_FLOOR at terms.ceilingFen, floorFen 0',
    ],
  ])('%s', (_, ceilingFen, ceiling, availableFen, expected) => {
    expect(said({ ceilingFen }, { ceiling }, availableFen)).toBe(expected);
  });
});

describe('a limit for a month', () => {
  it.each<[string, number | undefined, 'NONE' | 'PER_MONTH', string]>([
    ['is none where the region knows none', undefined, 'NONE', 'yes'],
    ['is not chosen there', 1, 'NONE', 'TERM_NOT_IN_REGION at terms.monthLimitFen'],
    [
      'must be chosen where the region asks for one',
      undefined,
      'PER_MONTH',
      'MONTH_LIMIT_MISSING at terms.monthLimitFen',
    ],
    ['is above nothing', 0, 'PER_MONTH', 'MONTH_LIMIT_MISSING at terms.monthLimitFen'],
    ['may be one fen', 1, 'PER_MONTH', 'yes'],
  ])('%s', (_, monthLimitFen, limit, expected) => {
    expect(said({ monthLimitFen }, { limit })).toBe(expected);
  });

  it('is part of the terms where there is one, beside all that was chosen', () => {
    const rules = { limit: 'PER_MONTH', ceiling: 'PER_PAYMENT', days: 'FIRST_AND_LAST_DAY' } as const;
    const asked = { monthLimitFen: 7_000, ceilingFen: 900, firstDay: '2026-12-01', lastDay: '2026-12-31' };
    expect(decide({ uses: ['CARE'], ...asked }, rules)).toEqual({ ok: true, value: { uses: ['CARE'], ...asked } });
  });
});

describe('the days', () => {
  it.each<[string, Partial<TermsAsked>, RegionProfile['sharing']['days'], string]>([
    ['are not chosen where the region knows none', { firstDay: TODAY }, 'NONE', 'TERM_NOT_IN_REGION at terms.firstDay'],
    ['no last day either', { lastDay: '2026-12-31' }, 'NONE', 'TERM_NOT_IN_REGION at terms.lastDay'],
    ['may begin today', { firstDay: TODAY }, 'FIRST_DAY', 'yes'],
    ['may begin tomorrow', { firstDay: '2026-11-23' }, 'FIRST_DAY', 'yes'],
    [
      'cannot begin yesterday',
      { firstDay: '2026-11-21' },
      'FIRST_DAY',
      'FIRST_DAY_PAST at terms.firstDay, today 2026-11-22',
    ],
    [
      'have no last one where only the first is chosen',
      { lastDay: '2026-12-31' },
      'FIRST_DAY',
      'TERM_NOT_IN_REGION at terms.lastDay',
    ],
    ['may be two', { firstDay: TODAY, lastDay: '2026-11-23' }, 'FIRST_AND_LAST_DAY', 'yes'],
    [
      'cannot be one',
      { firstDay: TODAY, lastDay: TODAY },
      'FIRST_AND_LAST_DAY',
      'LAST_DAY_NOT_AFTER_FIRST at terms.lastDay, firstDay 2026-11-22',
    ],
    [
      'cannot end before they begin',
      { firstDay: '2026-11-24', lastDay: '2026-11-23' },
      'FIRST_AND_LAST_DAY',
      'LAST_DAY_NOT_AFTER_FIRST at terms.lastDay, firstDay 2026-11-24',
    ],
    [
      'left open begin today, and so cannot end today',
      { lastDay: TODAY },
      'FIRST_AND_LAST_DAY',
      'LAST_DAY_NOT_AFTER_FIRST at terms.lastDay, firstDay 2026-11-22',
    ],
    ['may begin on the last day there is', { firstDay: '2099-12-31' }, 'FIRST_DAY', 'yes'],
    [
      'cannot begin after it',
      { firstDay: '2100-01-01' },
      'FIRST_DAY',
      'DAY_TOO_FAR at terms.firstDay, latest 2099-12-31',
    ],
    ['may end on the last day there is', { lastDay: '2099-12-31' }, 'FIRST_AND_LAST_DAY', 'yes'],
    [
      'cannot end after it',
      { lastDay: '2100-01-01' },
      'FIRST_AND_LAST_DAY',
      'DAY_TOO_FAR at terms.lastDay, latest 2099-12-31',
    ],
    [
      'cannot end in the year 9999',
      { lastDay: '9999-12-31' },
      'FIRST_AND_LAST_DAY',
      'DAY_TOO_FAR at terms.lastDay, latest 2099-12-31',
    ],
    ['left open at the end have none', { firstDay: TODAY }, 'FIRST_AND_LAST_DAY', 'yes'],
  ])('%s', (_, asked, days, expected) => {
    expect(said(asked, { days })).toBe(expected);
  });
});

describe('before anything is filled in, there is', () => {
  const asked = (ceiling: RegionProfile['sharing']['ceiling'], availableFen: number) =>
    whyNothingToShare(aRegion({ ceiling, floorFen: 100_000 }), availableFen);

  it('nothing to share where a ceiling is asked for and nothing is above the floor', () => {
    expect(asked('PER_PAYMENT', 0)).toEqual({ ok: false, code: 'BALANCE_AT_FLOOR', params: { floorFen: 100_000 } });
  });

  it.each([
    ['one fen to share', 'PER_PAYMENT', 1],
    ['no need of money where no ceiling is asked for', 'NONE', 0],
  ] as const)('%s', (_, ceiling, availableFen) => {
    expect(asked(ceiling, availableFen)).toBeNull();
  });
});
