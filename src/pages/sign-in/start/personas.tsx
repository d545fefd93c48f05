import { View } from '@tarojs/components';
import { useState } from 'react';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { StateWord } from '@/components/state-word';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { groupTitle, waysWords } from '@/copy/sign-in.copy';
import { REGION_CODES, type RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { useSessionStore } from '@/stores/session.store';
import type { PersonaWithPhone } from '@/stores/sessions';
import { RegionSwitch } from './region-switch';
import './personas.scss';

interface Props {
  personas: readonly PersonaWithPhone[];
  /** The id of who is being signed in. */
  entering: string | null;
  onChoose: (persona: PersonaWithPhone) => Promise<void>;
}

function Meaning({ who, story }: Pick<PersonaWithPhone, 'who' | 'story'>) {
  return (
    <>
      <View className='persona-who'>{who}</View>
      <View>{story}</View>
    </>
  );
}

/** The people of the sandbox, by the region whose rules they live under. */
export function Personas({ personas, entering, onChoose }: Props) {
  const mine = useSessionStore((session) => session.me?.insurance.region);
  const peopled = REGION_CODES.filter((code) => personas.some(({ region }) => region === code));
  const [shown, show] = useState<RegionCode | null>(mine ?? peopled[0] ?? null);
  const lists = peopled
    .filter((code) => shown === null || shown === code)
    .map((code) => (
      <RowList key={code} title={groupTitle(REGIONS[code].name, REGION_COPIES[code].program)}>
        {personas
          .filter(({ region }) => region === code)
          .map((persona) => (
            <Row
              key={persona.id}
              name={persona.name}
              meaning={<Meaning {...persona} />}
              spokenLabel={`${persona.name}，${persona.who}，${persona.story}`}
              onPress={() => onChoose(persona)}
              state={entering === persona.id && <StateWord tone='waiting'>{waysWords.signingIn}</StateWord>}
            />
          ))}
      </RowList>
    ));
  return (
    <>
      <RegionSwitch regions={peopled} value={shown} onChange={show} />
      {lists}
    </>
  );
}
