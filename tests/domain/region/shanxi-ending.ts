import { SHANXI } from '@/domain/region/shanxi';
import { unchangedOf } from './authorising';
import type { RuleCase } from './rule-case';
import { TODAY, wordsOf } from './words';

const w = wordsOf(SHANXI);
const unchanged = unchangedOf(SHANXI, 'shanxi');

/** How a sharing of 山西 ends, and what of it may be changed. */
export const SHANXI_ENDING: RuleCase[] = [
  [
    ['sharing.endOfNewOne'],
    'shanxi-unbind',
    'what was authorised yesterday ends the same day',
    () => w.unbind('2026-11-21'),
    'ENDED',
  ],
  [
    ['sharing.endOfNewOne'],
    'shanxi-unbind',
    'what was authorised today pays until midnight',
    () => w.unbind(TODAY),
    'ENDING',
  ],
  [
    ['sharing.endOfNewOne'],
    'shanxi-unbind',
    'and is released at midnight',
    () => w.due({ stage: 'ENDING', since: Date.parse('2026-11-22T23:59:59+08:00') }),
    'FINISH 2026-11-23T00:00',
  ],
  [
    ['sharing.endOfNewOne'],
    'shanxi-unbind',
    'until then it still pays',
    () => w.bill([{ stage: 'ENDING' }]),
    'own 0 | PERSONAL 1: 10000 | cash 0',
  ],
  [
    ['sharing.endsWithInsurance'],
    'shanxi-end',
    'it ends with the sharer’s insurance',
    () => w.lose('SHARER', { kind: 'NONE' }),
    'ends',
  ],
  [
    ['sharing.endsWithInsurance'],
    'shanxi-end',
    'it ends when the sharer is an employee no more',
    () => w.lose('SHARER', { kind: 'RESIDENT' }),
    'ends',
  ],
  [
    ['sharing.endsWithInsurance'],
    'shanxi-end',
    'it ends when the sharer moves to another province',
    () => w.lose('SHARER', { region: 'hebei' }),
    'ends',
  ],
  [
    ['sharing.endsWithInsurance'],
    'shanxi-end',
    'it ends with the relative’s insurance',
    () => w.lose('BENEFICIARY', { kind: 'NONE' }),
    'ends',
  ],
  [
    ['sharing.endsWithInsurance'],
    'shanxi-end',
    'it ends when the relative moves to another province',
    () => w.lose('BENEFICIARY', { region: 'hebei' }),
    'ends',
  ],
  [
    ['sharing.endsWithInsurance'],
    'shanxi-end',
    'it stays when the relative becomes an employee',
    () => w.lose('BENEFICIARY', { kind: 'EMPLOYEE' }),
    'stays',
  ],
  [
    ['sharing.endsWithInsurance'],
    'shanxi-end',
    'it stays while an insurance only rests',
    () => w.lose('SHARER', { status: 'SUSPENDED' }),
    'stays',
  ],
  [
    ['sharing.endsWithInsurance'],
    'shanxi-end',
    'it stays when somebody moves inside the province',
    () => w.lose('BENEFICIARY', { city: '大同' }),
    'stays',
  ],
  [['sharing.changeable'], 'shanxi', 'the uses may be changed', () => w.change({}, { uses: ['CARE'] }), 'yes'],
  [
    ['sharing.changeable'],
    'shanxi-ceiling',
    'the ceiling may be raised to all that is above the floor',
    () => w.change({}, { ceilingFen: 50_000 }, 50_000),
    'yes',
  ],
  [
    ['sharing.changeable'],
    'shanxi-ceiling',
    'the ceiling may not be raised a fen above that',
    () => w.change({}, { ceilingFen: 50_001 }, 50_000),
    'CEILING_OVER_AVAILABLE',
  ],
  [
    ['sharing.changeable'],
    'shanxi-ceiling',
    'the ceiling may not be taken away',
    () => w.change({}, { ceilingFen: null }),
    'CEILING_MISSING',
  ],
  [
    ['sharing.changeable'],
    'shanxi-ceiling',
    'a ceiling the balance fell below does not hinder another change',
    () => w.change({ ceilingFen: 50_000 }, { uses: ['CARE'] }, 0),
    'yes',
  ],
  ...unchanged.limit,
  ...unchanged.lastDay,
];
