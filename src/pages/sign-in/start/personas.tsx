import { View } from '@tarojs/components';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { REGION_CODES, type RegionCode } from '@/domain/region/region-profile';
import { drawsInMessages } from '@/platform/after-drawing';
import { useSessionStore } from '@/stores/session.store';
import { Everybody } from './everybody';
import { type OfferedPeople, titleOf } from './offered-people';
import { PeopleOfRegion } from './people-of-region';
import { RegionSwitch } from './region-switch';
import './personas.scss';

const Offered = memo(PeopleOfRegion);

/** The people of the sandbox, by the region whose rules they live under; the switch answers the finger before they come, where that is not one message more. */
export function Personas({ personas, ...choosing }: OfferedPeople) {
  const mine = useSessionStore((session) => session.me?.insurance.region);
  const peopled = REGION_CODES.filter((code) => personas.some(({ region }) => region === code));
  const [shown, show] = useState<RegionCode | null>(mine ?? peopled[0] ?? null);
  const later = useDeferredValue(shown);
  const listed = drawsInMessages ? shown : later;
  const ofRegion = useMemo(() => personas.filter(({ region }) => region === listed), [personas, listed]);
  return (
    <>
      <RegionSwitch regions={peopled} value={shown} onChange={show} />
      <View>
        {listed === null ? (
          <Everybody regions={peopled} personas={personas} {...choosing} />
        ) : (
          <Offered key={listed} title={titleOf(listed)} personas={ofRegion} {...choosing} />
        )}
      </View>
    </>
  );
}
