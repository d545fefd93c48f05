import { View } from '@tarojs/components';
import { RowList } from '@/components/row-list';
import type { Sharing } from '@/contract/sharing.contract';
import { RelativeRow } from './relative-row';

interface Props {
  title: string;
  sharings: readonly Sharing[];
  /** What to do while there is nobody. */
  none: string;
}

/** One side of the list, with a sentence where it is empty. */
export function SideSection({ title, sharings, none }: Props) {
  return (
    <RowList title={title}>
      {sharings.length === 0 ? (
        <View className='my-relatives-none'>{none}</View>
      ) : (
        sharings.map((sharing) => <RelativeRow key={sharing.id} sharing={sharing} />)
      )}
    </RowList>
  );
}
