import { View } from '@tarojs/components';
import { useState } from 'react';
import { REGION_CODES, type RegionCode } from '@/domain/region/region-profile';
import { useSessionStore } from '@/stores/session.store';
import { Everybody } from './everybody';
import { type OfferedPeople, titleOf } from './offered-people';
import { PeopleOfRegion } from './people-of-region';
import { RegionSwitch } from './region-switch';
import './personas.scss';

/** The people of the sandbox, by the region whose rules they live under. */
export function Personas({ personas, ...choosing }: OfferedPeople) {
  const mine = useSessionStore((session) => session.me?.insurance.region);
  const peopled = REGION_CODES.filter((code) => personas.some(({ region }) => region === code));
  const [shown, show] = useState<RegionCode | null>(mine ?? peopled[0] ?? null);
  const ofRegion = personas.filter(({ region }) => region === shown);
  return (
    <>
      <RegionSwitch regions={peopled} value={shown} onChange={show} />
      <View>
        {shown === null ? (
          <Everybody regions={peopled} personas={personas} {...choosing} />
        ) : (
          <PeopleOfRegion key={shown} title={titleOf(shown)} personas={ofRegion} {...choosing} />
        )}
      </View>
    </>
  );
}
