import { NINGBO } from '@/domain/region/ningbo';
import type { RuleCase } from './rule-case';
import { TODAY, wordsOf } from './words';

const w = wordsOf(NINGBO);

/** The first and the last day of a sharing in 宁波. */
export const NINGBO_DAYS: RuleCase[] = [
  [['sharing.days'], 'ningbo', 'it may begin today', () => w.add({ terms: { firstDay: TODAY } }), 'yes'],
  [['sharing.days'], 'ningbo', 'it may begin tomorrow', () => w.add({ terms: { firstDay: '2026-11-23' } }), 'yes'],
  [
    ['sharing.days'],
    'ningbo',
    'it may not begin yesterday',
    () => w.add({ terms: { firstDay: '2026-11-21' } }),
    'FIRST_DAY_PAST',
  ],
  [
    ['sharing.days'],
    'ningbo',
    'the last day may be the day after the first',
    () => w.add({ terms: { firstDay: TODAY, lastDay: '2026-11-23' } }),
    'yes',
  ],
  [
    ['sharing.days'],
    'ningbo',
    'the last day may not be the first',
    () => w.add({ terms: { firstDay: TODAY, lastDay: TODAY } }),
    'LAST_DAY_NOT_AFTER_FIRST',
  ],
  [
    ['sharing.days'],
    'ningbo',
    'the last day may be left open',
    () => w.add({ terms: { firstDay: TODAY, lastDay: null } }),
    'yes',
  ],
  [['sharing.days'], 'ningbo', 'what begins today is active', () => w.begin(TODAY), 'ACTIVE'],
  [['sharing.days'], 'ningbo', 'what begins tomorrow waits', () => w.begin('2026-11-23'), 'SCHEDULED'],
  [
    ['sharing.days'],
    'ningbo',
    'what waits begins at midnight of its day',
    () => w.due({ stage: 'SCHEDULED', firstDay: '2026-11-23' }),
    'BEGIN 2026-11-23T00:00',
  ],
  [
    ['sharing.days'],
    'ningbo',
    'the last day counts whole',
    () => w.due({ lastDay: '2026-11-23' }),
    'LAPSE 2026-11-24T00:00',
  ],
];
