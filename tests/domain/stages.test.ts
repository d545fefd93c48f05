import type { SharingSide } from '@/domain/region/region-profile';
import {
  BUREAU_MOVES,
  decideMove,
  OVER_STAGES,
  PAYING_STAGES,
  SHARING_MOVES,
  SHARING_STAGES,
  type SharingMove,
  type SharingStage,
  STAGE_TABLE,
} from '@/domain/sharing/stages';

const BOTH: readonly SharingSide[] = ['SHARER', 'BENEFICIARY'];

describe('what a person may do', () => {
  const rows: [SharingStage, SharingMove, string][] = [
    ['PROPOSED', 'CHANGE_TERMS', 'AGREEMENT_WAITING'],
    ['PROPOSED', 'WITHDRAW', 'WITHDRAWN'],
    ['PROPOSED', 'END', 'AGREEMENT_WAITING'],
    ['PROPOSED', 'AGREE', 'ACTIVE'],
    ['PROPOSED', 'DECLINE', 'NOT_AGREED'],
    ['APPLIED', 'CHANGE_TERMS', 'CASE_IN_PROGRESS'],
    ['APPLIED', 'WITHDRAW', 'WITHDRAWN'],
    ['APPLIED', 'END', 'CASE_IN_PROGRESS'],
    ['APPLIED', 'AGREE', 'AGREEMENT_ANSWERED'],
    ['APPLIED', 'DECLINE', 'AGREEMENT_ANSWERED'],
    ['ACCEPTED', 'CHANGE_TERMS', 'CASE_IN_PROGRESS'],
    ['ACCEPTED', 'WITHDRAW', 'WITHDRAWN'],
    ['ACCEPTED', 'END', 'CASE_IN_PROGRESS'],
    ['ACCEPTED', 'AGREE', 'AGREEMENT_ANSWERED'],
    ['ACCEPTED', 'DECLINE', 'AGREEMENT_ANSWERED'],
    ['SCHEDULED', 'CHANGE_TERMS', 'SCHEDULED'],
    ['SCHEDULED', 'WITHDRAW', 'CASE_COMPLETED'],
    ['SCHEDULED', 'END', 'ENDED'],
    ['SCHEDULED', 'AGREE', 'AGREEMENT_ANSWERED'],
    ['SCHEDULED', 'DECLINE', 'AGREEMENT_ANSWERED'],
    ['ACTIVE', 'CHANGE_TERMS', 'ACTIVE'],
    ['ACTIVE', 'WITHDRAW', 'CASE_COMPLETED'],
    ['ACTIVE', 'END', 'ENDING'],
    ['ACTIVE', 'AGREE', 'AGREEMENT_ANSWERED'],
    ['ACTIVE', 'DECLINE', 'AGREEMENT_ANSWERED'],
    ['ENDING', 'CHANGE_TERMS', 'SHARING_ENDING'],
    ['ENDING', 'WITHDRAW', 'SHARING_ENDING'],
    ['ENDING', 'END', 'SHARING_ENDING'],
    ['ENDING', 'AGREE', 'AGREEMENT_ANSWERED'],
    ['ENDING', 'DECLINE', 'AGREEMENT_ANSWERED'],
    ['ENDED', 'CHANGE_TERMS', 'SHARING_ENDED'],
    ['ENDED', 'WITHDRAW', 'SHARING_ENDED'],
    ['ENDED', 'END', 'SHARING_ENDED'],
    ['ENDED', 'AGREE', 'SHARING_ENDED'],
    ['ENDED', 'DECLINE', 'SHARING_ENDED'],
    ['WITHDRAWN', 'CHANGE_TERMS', 'SHARING_ENDED'],
    ['WITHDRAWN', 'WITHDRAW', 'SHARING_ENDED'],
    ['WITHDRAWN', 'END', 'SHARING_ENDED'],
    ['WITHDRAWN', 'AGREE', 'AGREEMENT_OVER'],
    ['WITHDRAWN', 'DECLINE', 'AGREEMENT_OVER'],
    ['REFUSED', 'CHANGE_TERMS', 'SHARING_ENDED'],
    ['REFUSED', 'WITHDRAW', 'SHARING_ENDED'],
    ['REFUSED', 'END', 'SHARING_ENDED'],
    ['REFUSED', 'AGREE', 'AGREEMENT_OVER'],
    ['REFUSED', 'DECLINE', 'AGREEMENT_OVER'],
    ['NOT_AGREED', 'CHANGE_TERMS', 'AGREEMENT_OVER'],
    ['NOT_AGREED', 'WITHDRAW', 'AGREEMENT_OVER'],
    ['NOT_AGREED', 'END', 'AGREEMENT_OVER'],
    ['NOT_AGREED', 'AGREE', 'AGREEMENT_OVER'],
    ['NOT_AGREED', 'DECLINE', 'AGREEMENT_OVER'],
  ];

  it.each(rows)('%s + %s: %s', (stage, move, expected) => {
    const decision = decideMove(stage, move, 'SHARER', BOTH);
    expect(decision.ok ? decision.value : decision.code).toBe(expected);
  });

  it('has a row above for every stage and move', () => {
    const all = SHARING_STAGES.flatMap((stage) => SHARING_MOVES.map((move) => `${stage} ${move}`));
    expect(rows.map(([stage, move]) => `${stage} ${move}`)).toEqual(all);
  });

  it.each(SHARING_STAGES)('in %s a side that may not move hears only that', (stage) => {
    for (const move of SHARING_MOVES)
      expect(decideMove(stage, move, 'BENEFICIARY', ['SHARER'])).toMatchObject({ ok: false, code: 'MOVE_NOT_YOURS' });
  });
});

describe('what the bureau does by itself', () => {
  it.each([
    ['PROPOSED', ['LAPSE NOT_AGREED', 'BREAK ENDED']],
    ['APPLIED', ['ACCEPT ACCEPTED', 'BREAK ENDED']],
    ['ACCEPTED', ['COMPLETE SCHEDULED', 'REFUSE REFUSED', 'BREAK ENDED']],
    ['SCHEDULED', ['BEGIN ACTIVE', 'BREAK ENDED']],
    ['ACTIVE', ['LAPSE ENDED', 'BREAK ENDED']],
    ['ENDING', ['FINISH ENDED', 'BREAK ENDED']],
    ['ENDED', []],
    ['WITHDRAWN', []],
    ['REFUSED', []],
    ['NOT_AGREED', []],
  ] as const)('in %s: %j', (stage, moves) => {
    const led = BUREAU_MOVES.flatMap((move) => {
      const next = STAGE_TABLE[stage][move];
      return next === undefined ? [] : [`${move} ${next}`];
    });
    expect(led).toEqual(moves);
  });
});

it('nothing leads out of a stage that is over, and none of them pays', () => {
  for (const stage of OVER_STAGES) expect(STAGE_TABLE[stage]).toEqual({});
  expect(OVER_STAGES.filter((stage) => PAYING_STAGES.includes(stage))).toEqual([]);
});
