import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/components/icon';
import { pressable } from '@/components/press';
import { RowList } from '@/components/row-list';
import type { Sharing } from '@/contract/sharing.contract';
import { myRelativesWords } from '@/copy/my-relatives.copy';
import { RelativeRow } from './relative-row';

/** What is over, folded away until one asks for it. */
export function EndedFold({ sharings }: { sharings: readonly Sharing[] }) {
  const [isOpen, setOpen] = useState(false);
  if (sharings.length === 0) return null;
  const hasWithdrawn = sharings.some(({ stage }) => stage === 'WITHDRAWN');
  const label = (hasWithdrawn ? myRelativesWords.endedOrWithdrawn : myRelativesWords.ended)(sharings.length);
  return (
    <View>
      <View
        className='g-press my-relatives-fold'
        {...pressable({ role: 'button', label, expanded: isOpen, onPress: () => setOpen(!isOpen) })}
      >
        <View>{label}</View>
        <Icon name='chevron-down' className={isOpen ? 'my-relatives-fold__open' : ''} />
      </View>
      {isOpen && (
        <RowList>
          {sharings.map((sharing) => (
            <RelativeRow key={sharing.id} sharing={sharing} />
          ))}
        </RowList>
      )}
    </View>
  );
}
