import { Fold } from '@/components/fold';
import { Leaf } from '@/components/leaf';
import { RowList } from '@/components/row-list';
import type { Sharing } from '@/contract/sharing.contract';
import { myRelativesWords } from '@/copy/my-relatives.copy';
import { stageInWords } from '@/copy/sharing.copy';
import { inOneBreath } from '@/copy/wording';
import { SharingRow } from '@/frames/sharing-row';
import { useLeavesOf } from '@/stores/use-leaves';

/** How many ended in each way: by somebody, by its last day, by an insurance; 已解绑 1 位，已到期 1 位 */
export const overInWords = (sharings: readonly Sharing[]): string => {
  const words = sharings.map(stageInWords);
  const count = (word: string) => words.filter((one) => one === word).length;
  return inOneBreath([...new Set(words)].map((word) => myRelativesWords.over(word, count(word))));
};

/** What is over, folded away until one asks for it. */
export function EndedFold({ sharings }: { sharings: readonly Sharing[] }) {
  const { rows, turning } = useLeavesOf(sharings);
  if (sharings.length === 0) return null;
  return (
    <Fold label={overInWords(sharings)}>
      <Leaf {...turning}>
        <RowList key={turning.leaf}>
          {rows.map((sharing) => (
            <SharingRow key={sharing.id} sharing={sharing} />
          ))}
        </RowList>
      </Leaf>
    </Fold>
  );
}
