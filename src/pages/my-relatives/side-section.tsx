import { View } from '@tarojs/components';
import { RowList } from '@/components/row-list';
import type { Sharing } from '@/contract/sharing.contract';
import { networkWords } from '@/copy/network.copy';
import { SharingRow } from '@/frames/sharing-row';

interface Props {
  title: string;
  sharings: readonly Sharing[];
  /** What to do while there is nobody. */
  none: string;
  /** Sharings that a resting card keeps from paying. */
  paused: readonly string[];
}

/** One side of the list, with a sentence where it is empty. */
export function SideSection({ title, sharings, none, paused }: Props) {
  return (
    <RowList title={title}>
      {sharings.length === 0 ? (
        <View className='my-relatives-none'>{none}</View>
      ) : (
        sharings.map((sharing) => (
          <SharingRow
            key={sharing.id}
            sharing={sharing}
            paused={paused.includes(sharing.id) ? networkWords.paused : undefined}
          />
        ))
      )}
    </RowList>
  );
}
