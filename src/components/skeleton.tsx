import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { spoken } from './spoken';
import './skeleton.scss';

const patienceMs = 3000;
const rowNumbers = [1, 2, 3, 4, 5, 6];

interface Props {
  /** What is being fetched; said aloud at once, shown after three seconds. */
  readonly waitingFor: string;
  /** At most six. */
  readonly rows?: number;
}

/** The grey shape of a list that is on its way. */
export function Skeleton({ waitingFor, rows = 3 }: Props) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <View className='g-skeleton' {...spoken({ role: 'status', label: waitingFor, busy: true })}>
      {rowNumbers.slice(0, rows).map((row) => (
        <View className='g-skeleton__row' key={row}>
          <View className='g-skeleton__line' />
          <View className='g-skeleton__line g-skeleton__line--short' />
        </View>
      ))}
      {isLong && <View className='g-skeleton__words'>{waitingFor}</View>}
    </View>
  );
}
