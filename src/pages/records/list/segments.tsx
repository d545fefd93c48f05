import { View } from '@tarojs/components';
import { classNames } from '@/components/class-names';
import { pressable } from '@/components/press';
import { spoken } from '@/components/spoken';
import './segments.scss';

interface Segment<Value extends string> {
  value: Value;
  label: string;
}

interface Props<Value extends string> {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few views of one list, side by side; one is shown. */
export function Segments<Value extends string>({ label, segments, value, onChange }: Props<Value>) {
  return (
    <View className='segments' {...spoken({ role: 'radiogroup', label })}>
      {segments.map((segment) => {
        const isShown = segment.value === value;
        return (
          <View
            className={classNames('g-press', 'segments__one', isShown && 'is-shown')}
            key={segment.value}
            {...pressable({
              role: 'radio',
              label: segment.label,
              checked: isShown,
              isStop: isShown,
              onPress: () => onChange(segment.value),
            })}
          >
            {segment.label}
          </View>
        );
      })}
    </View>
  );
}
