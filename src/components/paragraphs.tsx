import { View } from '@tarojs/components';
import { classNames } from './class-names';
import { spoken } from './spoken';
import './paragraphs.scss';

interface Props {
  readonly items: readonly string[];
  /** False for plain paragraphs without numbers. */
  readonly isNumbered?: boolean;
  /** The one that is being read aloud now. */
  readonly currentIndex?: number | undefined;
}

/** The text of a notice, one thought a paragraph, with air between them. */
export function Paragraphs({ items, isNumbered = true, currentIndex }: Props) {
  return (
    <View className='g-paragraphs' {...spoken({ role: 'list' })}>
      {items.map((item, index) => (
        <View
          className={classNames('g-paragraph', index === currentIndex && 'is-current')}
          key={item}
          {...spoken({ role: 'listitem' })}
        >
          {isNumbered && <View className='g-paragraph__number'>{index + 1}</View>}
          <View className='g-paragraph__text'>{item}</View>
        </View>
      ))}
    </View>
  );
}
