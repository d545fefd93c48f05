import { faultWords as words } from '../../words/panels';
import { type FaultKind, faultOn, type LineFault, PHONE_IDS, stageServer } from '../ask-stage';
import type { StageControl } from '../controls';
import { PHONES } from '../phones/use-phones';
import type { PhoneName } from '../scenario';
import { useDeed } from '../use-deed';
import { useWatched } from '../use-watched';
import { Said } from './deed-said';
import { PowerBlock } from './power';
import { Press } from './press';

const SLOW_MS = 5_000;

const FAULTS: readonly { readonly kind: FaultKind; readonly control?: StageControl }[] = [
  { kind: 'NONE', control: 'FAULT_NONE' },
  { kind: 'DROP_NEXT_ANSWER', control: 'FAULT_DROP' },
  { kind: 'SLOW_LINE', control: 'FAULT_SLOW' },
  { kind: 'NO_LINE' },
];

const faultFor = (phone: PhoneName, kind: FaultKind): LineFault => ({
  phone: PHONE_IDS[phone],
  kind,
  ...(kind === 'SLOW_LINE' && { delayMs: SLOW_MS }),
});

/** What may go wrong: the line of each phone, and the bureau's power. */
export function FaultsPanel() {
  const { value, trouble, lookNow } = useWatched(stageServer.readFaults);
  const { isBusy, said, act } = useDeed();
  const set = (phone: PhoneName, kind: FaultKind): void => {
    void act(
      () => stageServer.setFault(faultFor(phone, kind)),
      () => {
        lookNow();
        return null;
      },
    );
  };
  return (
    <section className='panel' aria-label={words.title}>
      {trouble && <p className='panel-notice panel-notice--waiting'>{trouble}</p>}
      {PHONES.map((phone) => (
        <fieldset className='stage-block stage-lines' key={phone}>
          <legend>{words.lineOf(words.phones[phone])}</legend>
          {FAULTS.map(({ kind, control }) => (
            <Press
              key={kind}
              text={words.kinds[kind]}
              isOn={value !== null && faultOn(phone, value.faults) === kind}
              isBusy={isBusy}
              onPress={() => set(phone, kind)}
              {...(control && { control })}
            />
          ))}
        </fieldset>
      ))}
      <Said said={said} />
      <PowerBlock />
    </section>
  );
}
