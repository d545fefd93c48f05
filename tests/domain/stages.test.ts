import { HEBEI } from '@/domain/region/hebei';
import type { SharingSide } from '@/domain/region/region-profile';
import {
  decideMove,
  SHARING_MOVES,
  SHARING_STAGES,
  type SharingMove,
  type SharingStage,
} from '@/domain/sharing/stages';

const BOTH = ['SHARER', 'BENEFICIARY'] as const;
const ONLY_SHARER = ['SHARER'] as const;

describe('the life of a sharing', () => {
  const rows: [SharingStage, SharingMove, SharingSide, readonly SharingSide[], string][] = [
    ['ACTIVE', 'CHANGE_TERMS', 'SHARER', ONLY_SHARER, 'ACTIVE'],
    ['ACTIVE', 'CHANGE_TERMS', 'BENEFICIARY', ONLY_SHARER, 'MOVE_NOT_YOURS'],
    ['ACTIVE', 'END', 'SHARER', BOTH, 'ENDED'],
    ['ACTIVE', 'END', 'BENEFICIARY', BOTH, 'ENDED'],
    ['ACTIVE', 'END', 'BENEFICIARY', ONLY_SHARER, 'MOVE_NOT_YOURS'],
    ['ENDED', 'CHANGE_TERMS', 'SHARER', ONLY_SHARER, 'SHARING_ENDED'],
    ['ENDED', 'CHANGE_TERMS', 'BENEFICIARY', ONLY_SHARER, 'MOVE_NOT_YOURS'],
    ['ENDED', 'END', 'SHARER', BOTH, 'SHARING_ENDED'],
    ['ENDED', 'END', 'BENEFICIARY', BOTH, 'SHARING_ENDED'],
    ['ENDED', 'END', 'BENEFICIARY', ONLY_SHARER, 'MOVE_NOT_YOURS'],
  ];

  it.each(rows)('%s + %s by the %s, where %j may: %s', (stage, move, by, mayMove, expected) => {
    const decision = decideMove(stage, move, by, mayMove);
    expect(decision.ok ? decision.value : decision.code).toBe(expected);
  });

  it('has a row above for every stage, move and side', () => {
    const all = SHARING_STAGES.flatMap((stage) =>
      SHARING_MOVES.flatMap((move) => BOTH.map((by) => `${stage} ${move} ${by}`)),
    );
    expect(new Set(rows.map(([stage, move, by]) => `${stage} ${move} ${by}`))).toEqual(new Set(all));
  });

  it('may be ended by either side in Hebei', () => {
    expect(decideMove('ACTIVE', 'END', 'BENEFICIARY', HEBEI.sharing.endedBy)).toEqual({ ok: true, value: 'ENDED' });
  });
});
