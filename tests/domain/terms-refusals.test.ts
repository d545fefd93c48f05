import { HEBEI } from '@/domain/region/hebei';
import { JIANGSU } from '@/domain/region/jiangsu';
import type { RegionProfile } from '@/domain/region/region-profile';
import { SHANXI } from '@/domain/region/shanxi';
import type { SharingTerms, TermsAsked } from '@/domain/sharing/sharing-terms';
import { changeRefusals, termsRefusals } from '@/domain/sharing/terms-refusals';

const FACTS = { today: '2026-11-22', availableFen: 400_000 };
const GOOD: TermsAsked = { uses: ['CARE'], ceilingFen: 50_000, firstDay: null, lastDay: null };

const newTerms = (region: RegionProfile, over: Partial<TermsAsked>) =>
  termsRefusals(region, { ...GOOD, ...over }, FACTS).map(({ field, code }) => `${field} ${code}`);

test.each([
  ['good ones', SHANXI, {}, []],
  ['a ceiling at what may be shared', SHANXI, { ceilingFen: 400_000 }, []],
  ['a ceiling one fen above it', SHANXI, { ceilingFen: 400_001 }, ['terms.ceilingFen CEILING_OVER_AVAILABLE']],
  ['no ceiling where the region asks for one', SHANXI, { ceilingFen: null }, ['terms.ceilingFen CEILING_MISSING']],
  ['a ceiling where the region knows none', HEBEI, {}, ['terms.ceilingFen TERM_NOT_IN_REGION']],
  ['today as the first day', SHANXI, { firstDay: '2026-11-22' }, []],
  ['yesterday as the first day', SHANXI, { firstDay: '2026-11-21' }, ['terms.firstDay FIRST_DAY_PAST']],
  [
    'a last day that is the first',
    JIANGSU,
    { ceilingFen: null, firstDay: '2026-12-01', lastDay: '2026-12-01' },
    ['terms.lastDay LAST_DAY_NOT_AFTER_FIRST'],
  ],
  ['a last day right after it', JIANGSU, { ceilingFen: null, firstDay: '2026-12-01', lastDay: '2026-12-02' }, []],
  [
    'everything wrong at once',
    SHANXI,
    { uses: [], ceilingFen: 0, firstDay: '2026-01-01' },
    ['terms.uses USES_EMPTY', 'terms.ceilingFen CEILING_MISSING', 'terms.firstDay FIRST_DAY_PAST'],
  ],
] as const)('new terms, %s: each refusal at its field', (_, region, over, expected) => {
  expect(newTerms(region, over)).toEqual(expected);
});

const LIVING: SharingTerms = { uses: ['CARE'], ceilingFen: 900_000, firstDay: '2026-01-01', lastDay: null };

const changed = (region: RegionProfile, over: Partial<TermsAsked>) =>
  changeRefusals(region, LIVING, { ...LIVING, ...over }, FACTS).map(({ field, code }) => `${field} ${code}`);

test.each([
  ['a ceiling left as it is, though the balance has sunk below it', SHANXI, { uses: ['PHARMACY'] }, []],
  [
    'a new ceiling above what may be shared',
    SHANXI,
    { ceilingFen: 400_001 },
    ['terms.ceilingFen CEILING_OVER_AVAILABLE'],
  ],
  [
    'a last day where the region lets nobody change it, and no use',
    SHANXI,
    { uses: [], lastDay: '2026-12-31' },
    ['terms.uses USES_EMPTY', 'terms.lastDay TERM_NOT_IN_REGION'],
  ],
] as const)('changed terms, %s', (_, region, over, expected) => {
  expect(changed(region, over)).toEqual(expected);
});
