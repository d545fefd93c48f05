import type { SplitPart } from '@/components/split-bar';
import type { Settlement } from '@/contract/settlement.contract';
import { recordWords, sharerToReader } from '@/copy/records.copy';
import { maskName } from '@/domain/person/masking';

const words = recordWords.settlement;

/** Who paid what of a bill, in the order in which they were asked. */
export const splitParts = (settlement: Settlement): SplitPart[] => {
  const { side, insured, poolFen, ownFen, shares, othersFen, cashFen } = settlement;
  const own = side === 'INSURED' ? words.own : words.ownOf(maskName(insured.name));
  return [
    { label: words.pool, amountFen: poolFen, pattern: 1 },
    { label: own, amountFen: ownFen, pattern: 2 },
    ...shares.map((share, index): SplitPart => {
      return { label: sharerToReader(settlement, share, index), amountFen: share.amountFen, pattern: 3 };
    }),
    ...(othersFen > 0 ? [{ label: words.others, amountFen: othersFen, pattern: 3 } as const] : []),
    { label: words.cash, amountFen: cashFen, pattern: 4 },
  ];
};
