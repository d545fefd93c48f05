import { View } from '@tarojs/components';
import { type ReactNode, useEffect } from 'react';
import { furnitureWords } from '@/copy/furniture.copy';
import { scrollToPlace } from '@/platform/scroll';
import { Button } from './button';
import { Reachable } from './reachable';
import './leaf.scss';

const PLACE = 'leaf-number';

interface Props {
  /** From 1. */
  readonly leaf: number;
  /** True moves the keyboard and the screen reader to its number: after a turn. */
  readonly isTurnedTo: boolean;
  /** The ways to the leaves beside it; null where there is none. */
  readonly onNext: (() => void) | null;
  readonly onPrevious: (() => void) | null;
  readonly children: ReactNode;
}

/** One leaf of a list too long for one screen: its number, its rows, and the ways to the others. */
export function Leaf({ leaf, isTurnedTo, onNext, onPrevious, children }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every leaf turned to begins at its top
  useEffect(() => {
    if (isTurnedTo) scrollToPlace(PLACE);
  }, [leaf, isTurnedTo]);
  const isOnly = onNext === null && onPrevious === null;
  return (
    <View className='g-leaf'>
      {!isOnly && (
        <Reachable key={leaf} id={PLACE} isFocused={isTurnedTo}>
          <View className='g-leaf__number'>{furnitureWords.leaf(leaf)}</View>
        </Reachable>
      )}
      <View className='g-leaf__rows'>{children}</View>
      {onNext && <Button kind='secondary' icon='chevron-down' label={furnitureWords.nextLeaf} onPress={onNext} />}
      {onPrevious && <Button kind='quiet' label={furnitureWords.previousLeaf} onPress={onPrevious} />}
    </View>
  );
}
