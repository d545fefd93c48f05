import { useCallback, useEffect, useState } from 'react';
import type { FamilyMap, MapPerson } from '@/contract/family-map.contract';
import { linkInWords, personInWords, mapWords as words } from '../../words/family-map-panel';
import type { StageBureau } from '../bureau';
import { MapDrawing } from './map-drawing';
import { layOut } from './map-layout';
import { usePersonas } from './use-personas';
import { type IsWanted, useRepeated } from './use-repeated';

const PAUSE_MS = 1500;

/** The map of one family as it is now; null until it is known. */
function useMap(bureau: StageBureau, family: string | null) {
  const [map, setMap] = useState<{ family: string; map: FamilyMap } | null>(null);
  const [silence, setSilence] = useState<string | null>(null);
  const read = useCallback(
    async (isWanted: IsWanted): Promise<void> => {
      if (family === null) return;
      const told = await bureau.readFamilyMap({ family });
      if (!isWanted()) return;
      if (told.kind === 'DONE') setMap({ family, map: told.value });
      setSilence(told.kind === 'DONE' ? null : told.words);
    },
    [bureau, family],
  );
  useRepeated(read, PAUSE_MS);
  return { map: map?.family === family ? map.map : null, silence };
}

/** The same in words: every link, then everybody and what they hold. */
function MapList({ map: { people, links } }: { readonly map: FamilyMap }) {
  const ofId = new Map<string, MapPerson>(people.map((person) => [person.id, person]));
  return (
    <div className='map-list'>
      <h4>{words.list}</h4>
      <ul aria-label={words.list}>
        {links.map((link) => {
          const [from, to] = [ofId.get(link.fromId), ofId.get(link.toId)];
          return from && to && <li key={link.id}>{linkInWords(link, from, to)}</li>;
        })}
      </ul>
      <h4>{words.people}</h4>
      <ul aria-label={words.people}>
        {people.map((person) => (
          <li key={person.id}>{personInWords(person)}</li>
        ))}
      </ul>
    </div>
  );
}

function MapOf({ map }: { readonly map: FamilyMap }) {
  const layout = layOut(map);
  if (map.people.length === 0) return <p>{words.nobody}</p>;
  return (
    <div className='map-both'>
      <p className={`panel-quiet${layout.links.length > 0 ? ' map-lead' : ''}`}>
        {layout.links.length > 0 ? words.lead : words.noLinks}
      </p>
      {map.isCut && <p className='panel-quiet'>{words.cut}</p>}
      {layout.links.length > 0 && <MapDrawing layout={layout} />}
      {layout.alone.length > 0 && (
        <div className='map-alone' aria-hidden='true'>
          <h4>{words.alone}</h4>
          <ul>
            {layout.alone.map((person) => (
              <li key={person.id}>{personInWords(person)}</li>
            ))}
          </ul>
        </div>
      )}
      <MapList map={map} />
    </div>
  );
}

interface ChoiceProps {
  readonly families: readonly string[];
  readonly shown: string | null;
  readonly onChoose: (family: string) => void;
}

function FamilyChoice({ families, shown, onChoose }: ChoiceProps) {
  const listed = shown === null || families.includes(shown) ? families : [shown, ...families];
  return (
    <label className='panel-field'>
      <span>{words.family}</span>
      <select value={shown ?? ''} onChange={({ target }) => onChoose(target.value)}>
        {listed.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  readonly bureau: StageBureau;
  /** The family to show, as `GET /_demo/personas` calls it; whoever looks may choose another. */
  readonly family?: string | undefined;
}

/** Who shares with whom in one family, drawn, and the same as a list. */
export function FamilyMapPanel({ bureau, family }: Props) {
  const { personas, silence: personasSilence } = usePersonas(bureau);
  const [chosen, setChosen] = useState<string | null>(family ?? null);
  useEffect(() => {
    if (family !== undefined) setChosen(family);
  }, [family]);
  const families = [...new Set(personas?.personas.map((person) => person.family) ?? [])];
  const shown = chosen ?? families[0] ?? null;
  const { map, silence } = useMap(bureau, shown);
  const notRead = silence ?? personasSilence;
  return (
    <section className='panel family-map' aria-label={words.title}>
      <FamilyChoice families={families} shown={shown} onChoose={setChosen} />
      <p role='status' className={notRead === null ? 'panel-quiet' : 'panel-notice panel-notice--waiting'}>
        {notRead ?? (map === null && words.reading)}
      </p>
      {map !== null && <MapOf map={map} />}
    </section>
  );
}
