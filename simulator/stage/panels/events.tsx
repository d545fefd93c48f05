import { useState } from 'react';
import type { Persona } from '@/contract/demo.contract';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { eventWords as words } from '../../words/panels';
import type { StageBureau } from '../bureau';
import { DeathEventForm } from './death-event';
import { InsuranceEventForm } from './insurance-event';
import { KinshipEventForm } from './kinship-event';
import { Pick } from './pick';

interface EventsAsked {
  readonly bureau: StageBureau;
  readonly people: readonly Persona[];
  /** Whom to begin with: who holds the first phone. */
  readonly first: Persona | null;
}

/** What happens in a person's life, told to the bureau by the registers. */
export function EventsPanel({ bureau, people, first }: EventsAsked) {
  const [region, setRegion] = useState<RegionCode>(first?.region ?? 'hebei');
  const [chosen, setChosen] = useState(first?.id ?? '');
  const here = people.filter((one) => one.region === region);
  const person = here.find(({ id }) => id === chosen) ?? null;
  const regions = [...new Set(people.map((one) => one.region))];
  if (people.length === 0) return <p className='panel'>{words.reading}</p>;
  return (
    <section className='panel' aria-label={words.title}>
      <div className='stage-fields'>
        <Pick
          label={words.region}
          value={region}
          choices={regions.map((code) => [code, REGIONS[code].name] as const)}
          onPick={(code) => code && setRegion(code)}
        />
        <Pick
          label={words.person}
          value={person?.id ?? ''}
          none={words.choose}
          choices={here.map(({ id, name, who }) => [id, words.personWho(name, who)] as const)}
          onPick={setChosen}
        />
      </div>
      {person && <InsuranceEventForm key={`insurance-${person.id}`} bureau={bureau} person={person} />}
      {person && <KinshipEventForm key={`kinship-${person.id}`} bureau={bureau} person={person} people={people} />}
      {person && <DeathEventForm key={`death-${person.id}`} bureau={bureau} person={person} />}
    </section>
  );
}
