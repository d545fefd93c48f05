import { View } from '@tarojs/components';
import { Children, type ReactNode } from 'react';
import { Heading } from './heading';
import { spoken } from './spoken';
import './row-list.scss';

interface Props {
  readonly title?: string;
  readonly children: ReactNode;
}

/** Rows in one frame, parted by hairlines. */
export function RowList({ title, children }: Props) {
  return (
    <View className='g-rows'>
      {title !== undefined && (
        <Heading level={2} className='g-rows__title'>
          {title}
        </Heading>
      )}
      <View className='g-rows__frame' {...spoken({ role: 'list' })}>
        {Children.map(children, (row) =>
          row ? (
            <View className='g-rows__row' {...spoken({ role: 'listitem' })}>
              {row}
            </View>
          ) : null,
        )}
      </View>
    </View>
  );
}
