import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { inOneBreath } from '@/copy/wording';
import { drawsInMessages } from '@/platform/after-drawing';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { pressable, useOnePress } from './press';
import './row.scss';

interface Props {
  readonly name: string;
  /** What it means, in a quieter voice under the name; a line break parts two lines. */
  readonly meaning?: ReactNode;
  /** A StateWord, Money or a few words, on the right (below, when there is no room); several stand beside each other. */
  readonly state?: ReactNode;
  readonly icon?: IconName;
  /** Makes the row a way to somewhere, with an arrow. */
  readonly onPress?: () => unknown;
  /** The whole row in one breath, for a screen reader; the name when left out. */
  readonly spokenLabel?: string;
}

function RowWords({ name, meaning, state, icon }: Props) {
  return (
    <>
      {icon && <Icon name={icon} className='g-row__icon' />}
      <View className='g-row__words'>
        {meaning ? (
          <View className='g-row__text'>
            <View className='g-row__name'>{name}</View>
            <View className='g-row__meaning'>{meaning}</View>
          </View>
        ) : (
          <View className='g-row__text g-row__name'>{name}</View>
        )}
        {state && <View className='g-row__state'>{state}</View>}
      </View>
    </>
  );
}

function PressableRow(props: Props & { readonly onPress: () => unknown }) {
  const { press, isRunning } = useOnePress(props.onPress);
  const label =
    props.spokenLabel ?? (typeof props.meaning === 'string' ? inOneBreath([props.name, props.meaning]) : props.name);
  return (
    <View
      className={classNames('g-press', 'g-row', !drawsInMessages && isRunning && 'is-pressed')}
      {...pressable({ role: 'button', label, onPress: press })}
    >
      <RowWords {...props} />
    </View>
  );
}

/** One line of a list, in a browser pressed until what it leads to is there: name first, meaning second, state as a word on the right. */
export function Row(props: Props) {
  if (props.onPress) return <PressableRow {...props} onPress={props.onPress} />;
  return (
    <View className='g-row'>
      <RowWords {...props} />
    </View>
  );
}
