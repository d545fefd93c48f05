import type { Persona } from '@/contract/demo.contract';
import { eventWords as words } from '../../words/panels';
import type { StageBureau } from '../bureau';
import { useDeed } from '../use-deed';
import { Said } from './deed-said';
import { Press } from './press';

/** A death, as the civil register learns it; what it ends, and whom it reminds, the bureau knows. */
export function DeathEventForm({ bureau, person }: { readonly bureau: StageBureau; readonly person: Persona }) {
  const { isBusy, said, act } = useDeed();
  const record = (): void => {
    void act(
      () => bureau.recordDeath({ personId: person.id }),
      ({ endedSharings }) => words.recordedDeath(person.name, endedSharings.length),
    );
  };
  return (
    <fieldset className='stage-block'>
      <legend>{words.death}</legend>
      <Press text={words.recordDeath(person.name)} isBusy={isBusy} onPress={record} />
      <Said said={said} />
    </fieldset>
  );
}
