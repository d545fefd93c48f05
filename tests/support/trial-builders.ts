import type { SettlementFacts } from '@/domain/settlement/decide-settlement';
import { decideTrial, type TrialReader } from '@/domain/settlement/trial';
import type { WhatIf } from '@/domain/settlement/what-if';
import { aClaim, aSharer } from './builders';

export const INSURED = { side: 'INSURED' } as const;

/** A sharer of this name; `first` was bound before all others. */
export const bound = (sharingId: string, over: Parameters<typeof aSharer>[0] = {}) =>
  aSharer({ sharingId, sharerId: sharingId, boundAt: sharingId === 'first' ? 1 : 2, ...over });

/** What a trial answers, on one line; of a no its code. */
export const told = (
  facts: SettlementFacts,
  whatIf: WhatIf | null = null,
  reader: TrialReader = INSURED,
  totalFen = 8_000,
) => {
  const decided = decideTrial(aClaim({ totalFen }), facts, reader, whatIf);
  if (!decided.ok) return decided.code;
  const { shares, cashFen, ownFen, notes } = decided.value.split;
  const parts = shares.map(({ sharingId, amountFen }) => `${sharingId} ${amountFen}`);
  return [...parts, `own ${ownFen}`, `cash ${cashFen}`, ...notes.map(({ code }) => code)].join(', ');
};
