import { useCallback, useRef, useState } from 'react';
import type { Persona } from '@/contract/demo.contract';
import type { ShareCard } from '../../phone/messages';
import { phonesWords as words } from '../../words/stage';
import type { StageBureau } from '../bureau';
import type { PhoneName } from '../scenario';
import type { AppKind, Handset } from './handset';
import { forgetOn, keepOn, shareDrawer } from './phone-drawer';
import { LARGE_SCALE, setTextOn } from './text-sizes';
import { LAST_PERSON, TOKEN, useHolders } from './use-holders';

export const PHONES = ['EMPLOYEE', 'ELDER'] as const satisfies readonly PhoneName[];
const other = (phone: PhoneName): PhoneName => (phone === 'EMPLOYEE' ? 'ELDER' : 'EMPLOYEE');

/** One phone as the operator set it. */
export interface PhoneNow {
  /** Who is signed in by the stage; null: nobody was. */
  readonly person: Persona | null;
  readonly textScale: number;
  readonly opens: string;
  /** Another number is another life of the app. */
  readonly life: number;
  readonly said: string | null;
  readonly isBusy: boolean;
}

export interface Seat {
  readonly person: Persona | null;
  readonly textScale?: number;
  readonly opens?: string;
  /** Why the phone starts anew, where its person did not ask for it. */
  readonly said?: string | null;
}

const first = (textScale: number): PhoneNow => ({
  person: null,
  textScale,
  opens: '',
  life: 0,
  said: null,
  isBusy: false,
});

/** Who holds which phone. */
export type Held = Readonly<Record<PhoneName, Persona | null>>;

type Both = Readonly<Record<PhoneName, PhoneNow>>;

/** Whoever signs in or leaves on a phone itself is its holder from then on. */
function useHeldBy(people: readonly Persona[], setNow: (change: (all: Both) => Both) => void): void {
  const onHolder = useCallback(
    (phone: PhoneName, id: string | null): void =>
      setNow((all) => {
        const before = all[phone];
        const person = people.find((one) => one.id === id) ?? null;
        return before.isBusy || before.person?.id === person?.id ? all : { ...all, [phone]: { ...before, person } };
      }),
    [people, setNow],
  );
  useHolders(PHONES, onHolder);
}

/** The glasses that are open now. */
function useHandsets() {
  const handsets = useRef<Partial<Record<PhoneName, Handset>>>({});
  const own = useCallback((phone: PhoneName, handset: Handset | null): void => {
    if (handset) handsets.current[phone] = handset;
    else delete handsets.current[phone];
  }, []);
  const routeOn = useCallback((phone: PhoneName): string | null => handsets.current[phone]?.route() ?? null, []);
  const wake = useCallback((phone: PhoneName): boolean => handsets.current[phone]?.wake() ?? true, []);
  return { handsets, own, routeOn, wake };
}

/** The two phones: who holds each, and how it is set. */
export function usePhones(bureau: StageBureau, people: readonly Persona[]) {
  const [now, setNow] = useState<Both>({ EMPLOYEE: first(1), ELDER: first(LARGE_SCALE) });
  const [kind, setKind] = useState<AppKind>('WEAPP');
  const { handsets, own, routeOn, wake } = useHandsets();
  const put = useCallback((phone: PhoneName, change: (before: PhoneNow) => Partial<PhoneNow>): void => {
    setNow((all) => ({ ...all, [phone]: { ...all[phone], ...change(all[phone]) } }));
  }, []);

  /** Hands the phone to a person, signed in by the mock face check; false: the phone stays with whom it was. */
  const seat = useCallback(
    async (phone: PhoneName, { person, opens = '', textScale, said = null }: Seat): Promise<boolean> => {
      put(phone, () => ({ isBusy: true, said: null }));
      const opened = person && (await bureau.openSession(person, crypto.randomUUID()));
      if (opened && opened.kind !== 'DONE') {
        put(phone, () => ({ isBusy: false, said: opened.words }));
        return false;
      }
      if (opened) keepOn(phone, TOKEN, opened.value.token);
      else forgetOn(phone, TOKEN);
      forgetOn(phone, LAST_PERSON);
      put(phone, (before) => ({
        person,
        opens,
        textScale: textScale ?? before.textScale,
        life: before.life + 1,
        said,
        isBusy: false,
      }));
      return true;
    },
    [bureau, put],
  );

  const chooseKind = useCallback((next: AppKind): void => {
    for (const phone of PHONES) shareDrawer(phone, TOKEN);
    setKind(next);
  }, []);

  const chooseText = useCallback(
    (phone: PhoneName, textScale: number): void => {
      setTextOn(phone, kind, textScale);
      put(phone, ({ life }) => ({ textScale, ...(kind === 'H5' && { life: life + 1 }) }));
    },
    [kind, put],
  );

  /** A card handed on by one phone is opened by the other. */
  const handOn = useCallback(
    (from: PhoneName, card: ShareCard): void => {
      const to = other(from);
      handsets.current[to]?.openCard(card);
      put(to, () => ({ said: words.cardCame(card.title) }));
    },
    [put, handsets],
  );

  useHeldBy(people, setNow);

  const restart = useCallback(
    (phone: PhoneName): void => put(phone, ({ life }) => ({ life: life + 1, opens: '', said: null })),
    [put],
  );
  /** After a reset: every session is gone, so whoever held a phone before it is signed in again. */
  const beginAnew = (held: Held): void => {
    for (const phone of PHONES) void seat(phone, { person: held[phone], said: words.worldBeganAgain });
  };
  return { now, kind, seat, chooseKind, chooseText, handOn, own, restart, routeOn, wake, beginAnew };
}

export type Phones = ReturnType<typeof usePhones>;
