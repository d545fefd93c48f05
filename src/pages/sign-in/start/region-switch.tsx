import { View } from '@tarojs/components';
import { classNames } from '@/components/class-names';
import { pressable, stopAmong } from '@/components/press';
import { spoken } from '@/components/spoken';
import { waysWords } from '@/copy/sign-in.copy';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import './region-switch.scss';

interface Props {
  regions: readonly RegionCode[];
  /** Null: the people of every region. */
  value: RegionCode | null;
  onChange: (region: RegionCode | null) => void;
}

/** Whose people are offered: everybody's, or one region's. */
export function RegionSwitch({ regions, value, onChange }: Props) {
  const offered = [...regions, null];
  const stop = stopAmong(offered, value);
  return (
    <View className='region-switch' {...spoken({ role: 'radiogroup', label: waysWords.region })}>
      {offered.map((region) => {
        const label = region === null ? waysWords.everyRegion : REGIONS[region].name;
        const isShown = region === value;
        return (
          <View
            className={classNames('g-press', 'region-switch__one', isShown && 'is-shown')}
            key={label}
            {...pressable({
              role: 'radio',
              label,
              checked: isShown,
              isStop: region === stop,
              onPress: () => onChange(region),
            })}
          >
            {label}
          </View>
        );
      })}
    </View>
  );
}
