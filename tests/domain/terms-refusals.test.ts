import { HEBEI } from '@/domain/region/hebei';
import { JIANGSU } from '@/domain/region/jiangsu';
import type { RegionProfile } from '@/domain/region/region-profile';
import { SHANDONG } from '@/domain/region/shandong';
import { SHANXI } from '@/domain/region/shanxi';
import type { SharingTerms, TermsAsked } from '@/domain/sharing/sharing-terms';
import { changeRefusals, termsRefusals } from '@/domain/sharing/terms-refusals';
import { refusalInFull } from '../support/in-full';

const FACTS = { today: '2026-11-22', availableFen: 400_000 };
const GOOD: TermsAsked = { uses: ['CARE'], ceilingFen: 50_000, firstDay: null, lastDay: null };

const newTerms = (region: RegionProfile, over: Partial<TermsAsked>) =>
  termsRefusals(region, { ...GOOD, ...over }, FACTS).map(refusalInFull);

test.each([
  ['good ones', SHANXI, {}, []],
  ['a ceiling at what may be shared', SHANXI, { ceilingFen: 400_000 }, []],
  [
    'a ceiling one fen above it',
    SHANXI,
    { ceilingFen: 400_001 },
    ['CEILING_OVER_AVAILABLE at terms.ceilingFen, availableFen 400000'],
  ],
  ['no ceiling where the region asks for one', SHANXI, { ceilingFen: null }, ['CEILING_MISSING at terms.ceilingFen']],
  ['a ceiling where the region knows none', HEBEI, {}, ['TERM_NOT_IN_REGION at terms.ceilingFen']],
  ['today as the first day', SHANXI, { firstDay: '2026-11-22' }, []],
  [
    'yesterday as the first day',
    SHANXI,
    { firstDay: '2026-11-21' },
    ['FIRST_DAY_PAST at terms.firstDay, today 2026-11-22'],
  ],
  [
    'a last day that is the first',
    JIANGSU,
    { ceilingFen: null, firstDay: '2026-12-01', lastDay: '2026-12-01' },
    ['LAST_DAY_NOT_AFTER_FIRST at terms.lastDay, firstDay 2026-12-01'],
  ],
  ['a last day right after it', JIANGSU, { ceilingFen: null, firstDay: '2026-12-01', lastDay: '2026-12-02' }, []],
  [
    'everything wrong at once',
    SHANXI,
    { uses: [], ceilingFen: 0, firstDay: '2026-01-01' },
    [
      'USES_EMPTY at terms.uses',
      'CEILING_MISSING at terms.ceilingFen',
      'FIRST_DAY_PAST at terms.firstDay, today 2026-11-22',
    ],
  ],
] as const)('new terms, %s: each refusal at its field', (_, region, over, expected) => {
  expect(newTerms(region, over)).toEqual(expected);
});

const LIVING: SharingTerms = { uses: ['CARE'], ceilingFen: 900_000, firstDay: '2026-01-01', lastDay: null };

const changed = (region: RegionProfile, over: Partial<TermsAsked>) =>
  changeRefusals(region, LIVING, { ...LIVING, ...over }, FACTS).map(refusalInFull);

test.each([
  ['a ceiling left as it is, though the balance has sunk below it', SHANXI, { uses: ['PHARMACY'] }, []],
  [
    'a new ceiling above what may be shared',
    SHANXI,
    { ceilingFen: 400_001 },
    ['CEILING_OVER_AVAILABLE at terms.ceilingFen, availableFen 400000'],
  ],
  [
    'a last day where the region lets nobody change it, and no use',
    SHANXI,
    { uses: [], lastDay: '2026-12-31' },
    ['USES_EMPTY at terms.uses', 'TERM_NOT_IN_REGION at terms.lastDay'],
  ],
  [
    'a limit of nothing for a month, where the region asks for one',
    SHANDONG,
    { monthLimitFen: 0 },
    ['MONTH_LIMIT_MISSING at terms.monthLimitFen'],
  ],
] as const)('changed terms, %s', (_, region, over, expected) => {
  expect(changed(region, over)).toEqual(expected);
});
