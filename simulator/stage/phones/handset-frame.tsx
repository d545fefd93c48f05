import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { Persona } from '@/contract/demo.contract';
import type { Trouble } from '../../phone/messages';
import { phonesWords as words } from '../../words/stage';
import type { Ask } from '../asks';
import { bringIntoSight } from '../narrow';
import type { PhoneName } from '../scenario';
import { Device } from './device';
import { titleWords } from './device-words';
import { hintFor } from './hint';
import { PhoneSettings } from './phone-settings';
import { TroubleList } from './trouble-list';
import type { Phones } from './use-phones';
import type { Pointed } from './use-pointer';

interface FrameAsked {
  readonly phone: PhoneName;
  readonly phones: Phones;
  readonly people: readonly Persona[];
  readonly theme: 'light' | 'dark';
  /** While a scenario leads, the settings make room for the glass. */
  readonly isGuided: boolean;
  /** What the guided step asks to press here, in this order; null: nothing is to be done on this phone. */
  readonly asked: readonly Ask[] | null;
  /** What leads there, for whoever left it. */
  readonly before: readonly Ask[];
}

const NOTHING: readonly Ask[] = [];

/** What this life of the app did wrong; another life begins without. */
function useTroubles(life: string) {
  const [heard, setHeard] = useState<readonly Trouble[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was recorded belongs to the life it was recorded in.
  useEffect(() => setHeard([]), [life]);
  const onTrouble = useCallback((trouble: Trouble): void => setHeard((all) => [...all, trouble]), []);
  return { troubles: heard, onTrouble };
}

/** Where the phones lie one below the other, a step brings its own into sight. */
function useInSight(asked: readonly Ask[] | null) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked !== null) bringIntoSight(frame.current);
  }, [asked]);
  return frame;
}

/** One phone with what its owner sets, what it recorded, and what is to be done on it now. */
export function HandsetFrame({ phone, phones, people, theme, isGuided, asked, before }: FrameAsked) {
  const now = phones.now[phone];
  const id = useId();
  const frame = useInSight(asked);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { troubles, onTrouble } = useTroubles(`${phones.kind} ${now.life}`);
  const title = titleWords(phone, now.opens, now.person?.name ?? null);
  const settings = <PhoneSettings phone={phone} phones={phones} people={people} theme={theme} />;
  return (
    <section ref={frame} className={`stage-phone${asked === null ? '' : ' is-asked'}`} aria-labelledby={`${id}-title`}>
      <h2 className='stage-phone-title' id={`${id}-title`}>
        {title}
      </h2>
      {isGuided ? (
        <details className='stage-settings'>
          <summary>{words.settings}</summary>
          {settings}
        </details>
      ) : (
        settings
      )}
      <p className='stage-said' role='status'>
        {now.isBusy ? words.signingIn : (now.said ?? hintFor(asked, pointed) ?? '')}
      </p>
      <TroubleList troubles={troubles} />
      <Device
        phone={phone}
        title={title}
        now={now}
        phones={phones}
        theme={theme}
        asked={asked ?? NOTHING}
        before={asked === null ? NOTHING : before}
        onPointed={setPointed}
        onTrouble={onTrouble}
      />
    </section>
  );
}
