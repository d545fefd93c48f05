import { SHANXI } from '@/domain/region/shanxi';
import type { RuleCase } from './rule-case';
import { allThreeUses } from './usual';
import { withoutOf } from './without';
import { TODAY, wordsOf } from './words';

const w = wordsOf(SHANXI);
const without = withoutOf(SHANXI, 'shanxi');

/** From which day on 山西 shares, with whom not, and in which order accounts pay. */
export const SHANXI_DAYS: RuleCase[] = [
  [['sharing.days'], 'shanxi', 'it may begin today', () => w.add({ terms: { firstDay: TODAY } }), 'yes'],
  [['sharing.days'], 'shanxi', 'it may begin tomorrow', () => w.add({ terms: { firstDay: '2026-11-23' } }), 'yes'],
  [
    ['sharing.days'],
    'shanxi',
    'it may not begin yesterday',
    () => w.add({ terms: { firstDay: '2026-11-21' } }),
    'FIRST_DAY_PAST',
  ],
  [
    ['sharing.days'],
    'shanxi',
    'no last day is chosen',
    () => w.add({ terms: { lastDay: '2026-12-31' } }),
    'TERM_NOT_IN_REGION',
  ],
  [['sharing.days'], 'shanxi', 'what begins tomorrow is not valid yet', () => w.begin('2026-11-23'), 'SCHEDULED'],
  [
    ['sharing.days'],
    'shanxi',
    'what is not valid yet becomes so at midnight',
    () => w.due({ stage: 'SCHEDULED', firstDay: '2026-11-23' }),
    'BEGIN 2026-11-23T00:00',
  ],
  [
    ['sharing.days'],
    'shanxi',
    'what is not valid yet pays nothing',
    () => w.bill([{ stage: 'SCHEDULED' }]),
    'own 0 | - | cash 10000 | 1 SHARING_NOT_BEGUN',
  ],
  [
    ['sharing.withoutPublicFunded'],
    'shanxi-public-funded',
    'one of the publicly funded care may not share',
    () => w.add({ sharer: { publicFunded: true } }),
    'PUBLIC_FUNDED',
  ],
  [
    ['sharing.withoutPublicFunded'],
    'shanxi-public-funded',
    'one of the publicly funded care may not be added',
    () => w.add({ relative: { publicFunded: true } }),
    'PUBLIC_FUNDED',
  ],
  [
    ['sharing.withoutPublicFunded'],
    'shanxi-public-funded',
    'everybody else may',
    () => w.add({ sharer: { publicFunded: false } }),
    'yes',
  ],
  ...without.cards,
  ...without.handlingAsCase,
  ...allThreeUses(SHANXI, 'shanxi'),
  [
    ['sharing.sharerOrder'],
    'shanxi',
    'the first bound pays',
    () => w.bill([{ boundAt: 2 }, { boundAt: 1 }]),
    'own 0 | PERSONAL 2: 10000 | cash 0',
  ],
  [
    ['sharing.sharerOrder'],
    'shanxi',
    'an order that somebody wrote down counts for nothing',
    () => w.bill([{ place: 1 }, { place: 0 }]),
    'own 0 | PERSONAL 1: 10000 | cash 0',
  ],
  [
    ['sharing.sharersPerBill'],
    'shanxi-one-per-bill',
    'one sharer pays what they can, the other nothing',
    () => w.bill([{ ceilingFen: 4_000 }, {}]),
    'own 0 | PERSONAL 1: 4000 | cash 6000 | 1 CEILING_REACHED | 2 OTHER_SHARER_PAID',
  ],
  [
    ['sharing.sharersPerBill'],
    'shanxi-one-per-bill',
    'one who cannot pay does not count',
    () => w.bill([{ balanceFen: 100_000 }, {}]),
    'own 0 | PERSONAL 2: 10000 | cash 0 | 1 SHARER_AT_FLOOR',
  ],
  ...without.oneSidedEnd,
];
