import { ZHEJIANG } from '@/domain/region/zhejiang';
import { decideMove, type SharingMove, type SharingStage } from '@/domain/sharing/stages';
import type { RuleCase } from './rule-case';
import { TODAY, wordsOf } from './words';

const w = wordsOf(ZHEJIANG);
const move = (stage: SharingStage, asked: SharingMove): string => {
  const decided = decideMove(stage, asked, 'SHARER', ['SHARER']);
  return decided.ok ? decided.value : decided.code;
};

/** A sharing in 浙江 is a case: applied for, accepted, completed, delivered. */
export const ZHEJIANG_CASE: RuleCase[] = [
  [['sharing.handling'], 'zhejiang-case', 'it begins as an application', () => w.begin(TODAY), 'APPLIED'],
  [
    ['sharing.handling'],
    'zhejiang-case',
    'an application for later begins the same',
    () => w.begin('2026-12-01'),
    'APPLIED',
  ],
  [
    ['sharing.handling'],
    'case-hours',
    'it is accepted after half an hour',
    () => w.due({ stage: 'APPLIED' }),
    'ACCEPT 2026-11-22T00:30',
  ],
  [
    ['sharing.handling'],
    'case-hours',
    'it is completed after two hours',
    () => w.due({ stage: 'ACCEPTED', since: Date.parse('2026-11-22T00:30:00+08:00') }),
    'COMPLETE 2026-11-22T02:00',
  ],
  [
    ['sharing.handling'],
    'zhejiang-case',
    'completed late on its first day it begins at once',
    () => w.due({ stage: 'SCHEDULED', since: Date.parse('2026-11-22T02:00:00+08:00') }),
    'BEGIN 2026-11-22T02:00',
  ],
  [
    ['sharing.handling'],
    'zhejiang-case',
    'completed before its first day it waits for it',
    () => w.due({ stage: 'SCHEDULED', firstDay: '2026-12-01' }),
    'BEGIN 2026-12-01T00:00',
  ],
  [
    ['sharing.handling'],
    'zhejiang-case',
    'an application pays nothing yet',
    () => w.bill([{ stage: 'APPLIED' }]),
    'own 0 | - | cash 10000 | 1 SHARING_NOT_BEGUN',
  ],
  [
    ['sharing.handling'],
    'zhejiang-withdraw',
    'an application may be taken back',
    () => move('APPLIED', 'WITHDRAW'),
    'WITHDRAWN',
  ],
  [
    ['sharing.handling'],
    'zhejiang-withdraw',
    'an accepted one may be taken back',
    () => move('ACCEPTED', 'WITHDRAW'),
    'WITHDRAWN',
  ],
  [
    ['sharing.handling'],
    'zhejiang-withdraw',
    'a completed one may not be taken back',
    () => move('ACTIVE', 'WITHDRAW'),
    'CASE_COMPLETED',
  ],
];
