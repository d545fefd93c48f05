import { useId } from 'react';
import type { Persona } from '@/contract/demo.contract';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { phonesWords as words } from '../../words/stage';

interface PersonChoiceAsked {
  readonly people: readonly Persona[];
  readonly person: Persona | null;
  readonly region: RegionCode;
  readonly onRegion: (region: RegionCode) => void;
  readonly onPerson: (person: Persona | null) => void;
  readonly isBusy: boolean;
}

/** Stands for whoever is signed in, while the names of another region are shown. */
const STAYS = 'STAYS';

/** A person of the sandbox: the region first, then the name. */
export function PersonChoice({ people, person, region, onRegion, onPerson, isBusy }: PersonChoiceAsked) {
  const id = useId();
  const here = people.filter((one) => one.region === region);
  const isElsewhere = person !== null && person.region !== region;
  const choose = (key: string): void => {
    if (key !== STAYS) onPerson(here.find((one) => one.id === key) ?? null);
  };
  return (
    <>
      <label className='stage-pick' htmlFor={`${id}-region`}>
        <span>{words.region}</span>
        <select id={`${id}-region`} value={region} onChange={({ target }) => onRegion(target.value as RegionCode)}>
          {REGION_CODES.filter((code) => people.some((one) => one.region === code)).map((code) => (
            <option key={code} value={code}>
              {REGIONS[code].name}
            </option>
          ))}
        </select>
      </label>
      <label className='stage-pick stage-pick--wide' htmlFor={`${id}-person`}>
        <span>{words.person}</span>
        <select
          id={`${id}-person`}
          value={isElsewhere ? STAYS : (person?.id ?? '')}
          disabled={isBusy}
          onChange={({ target }) => choose(target.value)}
        >
          {isElsewhere && <option value={STAYS}>{words.still(person.name)}</option>}
          <option value=''>{words.nobody}</option>
          {here.map(({ id: key, name, who }) => (
            <option key={key} value={key}>
              {words.personWho(name, who)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
