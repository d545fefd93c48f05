import { useState } from 'react';
import type { Persona } from '@/contract/demo.contract';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { eventWords as words } from '../../words/panels';
import type { StageBureau } from '../bureau';
import { useDeed } from '../use-deed';
import { Said } from './deed-said';
import { Pick } from './pick';
import { Press } from './press';

interface KinshipAsked {
  readonly bureau: StageBureau;
  readonly person: Persona;
  readonly people: readonly Persona[];
}

/** A divorce, or the correction of a mistake, as the civil register learns it. */
export function KinshipEventForm({ bureau, person, people }: KinshipAsked) {
  const family = people.filter(({ family, id }) => family === person.family && id !== person.id);
  const [chosen, setChosen] = useState('');
  const relativeId = family.some(({ id }) => id === chosen) ? chosen : '';
  const { isBusy, said, act } = useDeed();
  const record = (ended: boolean): void => {
    void act(
      () => bureau.recordKinshipEvent({ personId: person.id, relativeId, ended }),
      (after) => words.recordedKinship(KINSHIP_WORDS[after.kinship], after.ended),
    );
  };
  const cannot = isBusy || relativeId === '';
  return (
    <fieldset className='stage-block'>
      <legend>{words.kinship}</legend>
      {family.length === 0 && <p>{words.noRelatives}</p>}
      {family.length > 0 && (
        <>
          <Pick
            label={words.relative}
            value={relativeId}
            none={words.choose}
            choices={family.map(({ id, name }) => [id, name] as const)}
            onPick={setChosen}
          />
          <div className='stage-row'>
            <Press text={words.ended} control='EVENT_KINSHIP' isBusy={cannot} onPress={() => record(true)} />
            <Press text={words.stands} isBusy={cannot} onPress={() => record(false)} />
          </div>
        </>
      )}
      <Said said={said} />
    </fieldset>
  );
}
