import {
  answerUntil,
  CROSS_MOVES,
  CROSS_STAGE_TABLE,
  CROSS_STAGES,
  crossMovesFor,
  decideCrossMove,
  dueCrossMove,
  LIVE_CROSS_STAGES,
} from '@/domain/cross-province/cross-stages';
import { SHARING_SIDES } from '@/domain/region/region-profile';

/** Every move that is allowed: who, from where, to where. Everything else is a no. */
const ALLOWED: Readonly<Record<string, string>> = {
  'BENEFICIARY ACCEPT PROPOSED': 'ACTIVE',
  'BENEFICIARY REFUSE PROPOSED': 'DECLINED',
  'SHARER WITHDRAW PROPOSED': 'WITHDRAWN',
  'SHARER CHANGE_QUOTA ACTIVE': 'ACTIVE',
  'SHARER END ACTIVE': 'ENDED',
  'BENEFICIARY END ACTIVE': 'ENDED',
};

const WHY_OVER = {
  PROPOSED: 'PROPOSAL_WAITING',
  ACTIVE: 'PROPOSAL_ANSWERED',
  DECLINED: 'PROPOSAL_DECLINED',
  WITHDRAWN: 'PROPOSAL_WITHDRAWN',
  LAPSED: 'PROPOSAL_LAPSED',
  ENDED: 'SHARING_ENDED',
};

const OF_THE_OTHER = {
  ACCEPT: 'SHARER',
  REFUSE: 'SHARER',
  WITHDRAW: 'BENEFICIARY',
  CHANGE_QUOTA: 'BENEFICIARY',
  END: null,
};

const ALL = CROSS_STAGES.flatMap((stage) =>
  CROSS_MOVES.flatMap((move) => SHARING_SIDES.map((side) => [side, move, stage] as const)),
);

describe('the table of stages', () => {
  it.each(ALL)('%s may %s from %s, or may not, as written', (side, move, stage) => {
    const to = ALLOWED[`${side} ${move} ${stage}`];
    const code = OF_THE_OTHER[move] === side ? 'MOVE_NOT_YOURS' : WHY_OVER[stage];
    expect(decideCrossMove(stage, move, side)).toMatchObject(to ? { ok: true, value: to } : { ok: false, code });
  });

  it('offers each side exactly what it may do', () => {
    expect(crossMovesFor('PROPOSED', 'SHARER')).toEqual(['WITHDRAW']);
    expect(crossMovesFor('PROPOSED', 'BENEFICIARY')).toEqual(['ACCEPT', 'REFUSE']);
    expect(crossMovesFor('ACTIVE', 'SHARER')).toEqual(['CHANGE_QUOTA', 'END']);
    expect(crossMovesFor('ACTIVE', 'BENEFICIARY')).toEqual(['END']);
    expect(crossMovesFor('ENDED', 'SHARER')).toEqual([]);
  });

  it('something still comes of a proposal and of what is accepted', () => {
    expect(LIVE_CROSS_STAGES).toEqual(['PROPOSED', 'ACTIVE']);
  });

  it('lets only a proposal lapse, and only what is accepted break', () => {
    const stagesWith = (move: 'LAPSE' | 'BREAK') => CROSS_STAGES.filter((stage) => CROSS_STAGE_TABLE[stage][move]);
    expect([stagesWith('LAPSE'), stagesWith('BREAK')]).toEqual([['PROPOSED'], ['ACTIVE']]);
  });
});

describe('how long a proposal waits', () => {
  const proposedAt = Date.parse('2026-11-22T09:00:00+08:00');

  it('is seven days to the millisecond', () => {
    expect(answerUntil(proposedAt)).toBe(Date.parse('2026-11-29T09:00:00+08:00'));
    expect(dueCrossMove({ stage: 'PROPOSED', proposedAt })).toEqual({ move: 'LAPSE', at: answerUntil(proposedAt) });
  });

  it.each(CROSS_STAGES.filter((stage) => stage !== 'PROPOSED'))('and nothing is due for one that is %s', (stage) => {
    expect(dueCrossMove({ stage, proposedAt })).toBeNull();
  });
});
