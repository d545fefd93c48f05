import { View } from '@tarojs/components';
import { Children, isValidElement, type ReactNode } from 'react';
import { Heading } from './heading';
import { spoken } from './spoken';
import { useHelpings } from './use-helpings';
import './row-list.scss';

interface Props {
  readonly title?: string;
  /** How many rows a mini-program draws at once, where they are smaller than the usual. */
  readonly helping?: number;
  readonly children: ReactNode;
}

/** Rows in one frame, parted by hairlines. Give it a key where other rows take the place of all. */
export function RowList({ title, helping, children }: Props) {
  const rows = useHelpings('', Children.toArray(children), helping);
  return (
    <View className='g-rows'>
      {title !== undefined && (
        <Heading level={2} className='g-rows__title'>
          {title}
        </Heading>
      )}
      <View className='g-rows__frame' {...spoken({ role: 'list' })}>
        {rows.map((row, nth) => (
          <View className='g-rows__row' key={(isValidElement(row) && row.key) || nth} {...spoken({ role: 'listitem' })}>
            {row}
          </View>
        ))}
      </View>
    </View>
  );
}
