import type { SplitPart } from '@/components/split-bar';
import type { Settlement } from '@/contract/settlement.contract';
import { recordWords, sharerToReader } from '@/copy/records.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';

const words = recordWords.settlement;

const partsNamed = (settlement: Settlement, own: string, nameOf: typeof sharerToReader): SplitPart[] => {
  const { poolFen, ownFen, shares, othersFen, cashFen } = settlement;
  return [
    { label: words.pool, amountFen: poolFen, pattern: 1 },
    { label: own, amountFen: ownFen, pattern: 2 },
    ...shares.map(
      (share, index): SplitPart => ({
        label: nameOf(settlement, share, index),
        amountFen: share.amountFen,
        pattern: 3,
      }),
    ),
    ...(othersFen > 0 ? [{ label: words.others, amountFen: othersFen, pattern: 3 } as const] : []),
    { label: words.cash, amountFen: cashFen, pattern: 4 },
  ];
};

/** On a paper every name stands in full, as the bureau tells it to this reader; a number tells two of the same name apart. */
const sharerOnPaper = (
  { shares }: Settlement,
  { sharer, reach }: Settlement['shares'][number],
  index: number,
): string => {
  const isOnly = shares.filter(({ sharer: { name } }) => name === sharer.name).length === 1;
  const named = withNote(sharer.name, reach === 'NATION' ? words.quota : words.shared);
  return isOnly ? named : `${named} ${index + 1}`;
};

/** The same as `splitParts`, as a paper names the payers. */
export const paperParts = (settlement: Settlement): SplitPart[] =>
  partsNamed(settlement, words.ownOf(settlement.insured.name), sharerOnPaper);

/** Who paid what of a bill, in the order in which they were asked. */
export const splitParts = (settlement: Settlement): SplitPart[] => {
  const { side, insured } = settlement;
  const own = side === 'INSURED' ? words.own : words.ownOf(maskName(insured.name));
  return partsNamed(settlement, own, sharerToReader);
};
