import { HEBEI } from '@/domain/region/hebei';
import { JIANGSU } from '@/domain/region/jiangsu';
import { NINGBO } from '@/domain/region/ningbo';
import type { RegionProfile } from '@/domain/region/region-profile';
import { SHANDONG } from '@/domain/region/shandong';
import { SHANXI } from '@/domain/region/shanxi';
import { ZHEJIANG } from '@/domain/region/zhejiang';
import { breaksWithInsurance } from '@/domain/sharing/breaks-with-insurance';
import { decideChange } from '@/domain/sharing/decide-change';
import { dueMove, firstStage, type SharingClock, stageAfterEnd } from '@/domain/sharing/due-moves';
import type { SharingTerms, TermsAsked } from '@/domain/sharing/sharing-terms';
import { CASE_STAGES, NEVER_BEGUN_STAGES, OVER_STAGES, PAYING_STAGES, SHARING_STAGES } from '@/domain/sharing/stages';
import { anInsurance, aRegion, aResidentInsurance } from '../support/builders';
import { inFull } from '../support/in-full';

const at = (text: string) => Date.parse(`${text}+08:00`);
const TODAY = '2026-11-22';

describe('what the bureau does by itself, and when', () => {
  const clock: SharingClock = {
    stage: 'ACTIVE',
    since: at('2026-11-22T09:00:00'),
    askedAt: at('2026-11-22T08:00:00'),
    firstDay: '2026-11-22',
    lastDay: null,
  };
  it.each<[string, Partial<SharingClock>, [string, string] | null]>([
    ['a question lapses', { stage: 'PROPOSED' }, ['LAPSE', '2026-11-29T08:00:00']],
    ['a case is accepted after half an hour', { stage: 'APPLIED' }, ['ACCEPT', '2026-11-22T09:30:00']],
    ['and completed an hour and a half later', { stage: 'ACCEPTED' }, ['COMPLETE', '2026-11-22T10:30:00']],
    ['it begins on its first day', { stage: 'SCHEDULED', firstDay: '2026-11-24' }, ['BEGIN', '2026-11-24T00:00:00']],
    ['or when its case is completed', { stage: 'SCHEDULED' }, ['BEGIN', '2026-11-22T09:00:00']],
    ['without a last day it goes on', {}, null],
    ['the last day counts whole', { lastDay: '2026-12-31' }, ['LAPSE', '2027-01-01T00:00:00']],
    ['what is ending ends at midnight', { stage: 'ENDING' }, ['FINISH', '2026-11-23T00:00:00']],
    ['nothing of what is ended', { stage: 'ENDED' }, null],
    ['nothing of what was withdrawn', { stage: 'WITHDRAWN' }, null],
    ['nothing of what was refused', { stage: 'REFUSED' }, null],
    ['nothing of what was not agreed to', { stage: 'NOT_AGREED' }, null],
  ])('%s', (_, over, due) => {
    expect(dueMove({ ...clock, ...over })).toEqual(due && { move: due[0], at: at(due[1]) });
  });
});

it.each([
  ['河北, today', HEBEI, TODAY, 'ACTIVE'],
  ['宁波, tomorrow', NINGBO, '2026-11-23', 'SCHEDULED'],
  ['浙江, as a case', ZHEJIANG, TODAY, 'APPLIED'],
  ['浙江, as a case for tomorrow', ZHEJIANG, '2026-11-23', 'APPLIED'],
] as const)('a new sharing of %s stands at first as it should', (_, region, firstDay, stage) => {
  expect(firstStage(region, firstDay, TODAY)).toBe(stage);
});

it.each([
  ['山西, authorised today', SHANXI, 'ACTIVE', '2026-11-22T00:00:00', 'ENDING'],
  ['山西, authorised yesterday', SHANXI, 'ACTIVE', '2026-11-21T23:59:59', 'ENDED'],
  ['山西, today, and not begun', SHANXI, 'SCHEDULED', '2026-11-22T08:00:00', 'ENDED'],
  ['河北, authorised today', HEBEI, 'ACTIVE', '2026-11-22T08:00:00', 'ENDED'],
] as const)('an end in %s leads where it should', (_, region, stage, askedAt, next) => {
  expect(stageAfterEnd(region, { stage, askedAt: at(askedAt) }, TODAY)).toBe(next);
});

it.each([
  ['the sharer is insured no more', true, anInsurance({ kind: 'NONE' }), 'SHARER', true],
  ['the sharer is an employee no more', true, aResidentInsurance(), 'SHARER', true],
  ['the relative moved', true, aResidentInsurance({ region: 'shanxi' }), 'BENEFICIARY', true],
  ['the relative found work', true, anInsurance(), 'BENEFICIARY', false],
  ['the relative’s insurance rests', true, aResidentInsurance({ status: 'SUSPENDED' }), 'BENEFICIARY', false],
  [
    'the sharer is insured no more, where nothing ends by itself',
    false,
    anInsurance({ kind: 'NONE' }),
    'SHARER',
    false,
  ],
] as const)('whether it breaks: %s', (_, endsWithInsurance, now, side, breaks) => {
  expect(breaksWithInsurance(aRegion({ endsWithInsurance }), now, side)).toBe(breaks);
});

describe('the kinds of stages', () => {
  it('are told apart', () => {
    expect(PAYING_STAGES).toEqual(['ACTIVE', 'ENDING']);
    expect(CASE_STAGES).toEqual(['APPLIED', 'ACCEPTED']);
    expect(NEVER_BEGUN_STAGES).toEqual(['WITHDRAWN', 'REFUSED', 'NOT_AGREED']);
    expect(OVER_STAGES).toEqual(['ENDED', 'WITHDRAWN', 'REFUSED', 'NOT_AGREED']);
    expect(SHARING_STAGES).toHaveLength(10);
  });
});

describe('new terms for a living sharing', () => {
  const BEFORE: SharingTerms = { uses: ['CARE'], ceilingFen: null, firstDay: '2026-11-01', lastDay: null };
  const change = (
    region: RegionProfile,
    asked: Partial<TermsAsked>,
    before: Partial<SharingTerms> = {},
    availableFen = 50_000,
  ) => {
    const { firstDay: _, ...stands } = { ...BEFORE, ...before };
    return decideChange(region, { ...BEFORE, ...before }, { ...stands, ...asked }, { today: TODAY, availableFen });
  };

  it.each<[string, RegionProfile, Partial<TermsAsked>, Partial<SharingTerms>, string]>([
    ['the uses', HEBEI, { uses: ['PHARMACY'] }, {}, 'yes'],
    ['no use', HEBEI, { uses: [] }, {}, 'USES_EMPTY at terms.uses'],
    [
      'the uses, where they may not',
      aRegion({ changeable: [] }),
      { uses: ['PHARMACY'] },
      {},
      'TERM_NOT_IN_REGION at terms.uses',
    ],
    ['nothing, where nothing may', aRegion({ changeable: [] }), {}, {}, 'yes'],
    ['a ceiling, where it may not', HEBEI, { ceilingFen: 1 }, {}, 'TERM_NOT_IN_REGION at terms.ceilingFen'],
    ['a ceiling of all there is', SHANXI, { ceilingFen: 50_000 }, { ceilingFen: 1 }, 'yes'],
    [
      'a ceiling of a fen more',
      SHANXI,
      { ceilingFen: 50_001 },
      { ceilingFen: 1 },
      'CEILING_OVER_AVAILABLE at terms.ceilingFen, availableFen 50000',
    ],
    [
      'no ceiling, where one is asked for',
      SHANXI,
      { ceilingFen: null },
      { ceilingFen: 1 },
      'CEILING_MISSING at terms.ceilingFen',
    ],
    ['a limit for a month', SHANDONG, { monthLimitFen: 2 }, { monthLimitFen: 1 }, 'yes'],
    [
      'no limit, where one is asked for',
      SHANDONG,
      { monthLimitFen: 0 },
      { monthLimitFen: 1 },
      'MONTH_LIMIT_MISSING at terms.monthLimitFen',
    ],
    ['a limit, where it may not', HEBEI, { monthLimitFen: 2 }, {}, 'TERM_NOT_IN_REGION at terms.monthLimitFen'],
    ['a last day, where it may not', JIANGSU, { lastDay: '2026-12-31' }, {}, 'TERM_NOT_IN_REGION at terms.lastDay'],
    ['a last day tomorrow', NINGBO, { lastDay: '2026-11-23' }, {}, 'yes'],
    [
      'a last day today',
      NINGBO,
      { lastDay: TODAY },
      {},
      'LAST_DAY_NOT_AFTER_FIRST at terms.lastDay, firstDay 2026-11-22',
    ],
    [
      'a last day that is the first, which is ahead',
      NINGBO,
      { lastDay: '2026-12-01' },
      { firstDay: '2026-12-01' },
      'LAST_DAY_NOT_AFTER_FIRST at terms.lastDay, firstDay 2026-12-01',
    ],
    ['a last day after a first that is ahead', NINGBO, { lastDay: '2026-12-02' }, { firstDay: '2026-12-01' }, 'yes'],
    ['no last day any more', NINGBO, { lastDay: null }, { lastDay: '2026-12-31' }, 'yes'],
    [
      'a last day beyond all that is known',
      NINGBO,
      { lastDay: '2100-01-01' },
      {},
      'DAY_TOO_FAR at terms.lastDay, latest 2099-12-31',
    ],
  ])('%s', (_, region, asked, before, expected) => {
    expect(inFull(change(region, asked, before))).toBe(expected);
  });

  it('keep what was not changed, the first day always', () => {
    expect(change(NINGBO, { uses: ['PHARMACY'], lastDay: '2026-12-31' })).toStrictEqual({
      ok: true,
      value: { uses: ['PHARMACY'], ceilingFen: null, firstDay: '2026-11-01', lastDay: '2026-12-31' },
    });
    expect(change(SHANDONG, { monthLimitFen: 2 }, { monthLimitFen: 1 })).toMatchObject({ value: { monthLimitFen: 2 } });
    expect(change(SHANXI, { uses: ['PHARMACY'] }, { ceilingFen: 90_000 })).toMatchObject({
      value: { uses: ['PHARMACY'], ceilingFen: 90_000 },
    });
  });
});
