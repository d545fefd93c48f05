import { useEffect } from 'react';
import type { PhoneName } from '../scenario';
import { readOn } from './phone-drawer';

/** How often the stage looks whose phone it is: a person may sign in or leave on the phone itself. */
const EVERY_MS = 1_000;

export const TOKEN = 'session-token';
export const LAST_PERSON = 'last-person';

/** `personId` null: nobody is signed in; undefined: somebody is, and the app has not said who. */
const holderOf = (phone: PhoneName): string | null | undefined => {
  if (typeof readOn(phone, TOKEN) !== 'string') return null;
  const last = readOn(phone, LAST_PERSON);
  return typeof last === 'string' ? last : undefined;
};

/** Tells who holds each phone by what the phone itself keeps, after a reload of the stage too. */
export function useHolders(
  phones: readonly PhoneName[],
  onHolder: (phone: PhoneName, id: string | null) => void,
): void {
  useEffect(() => {
    const look = (): void => {
      for (const phone of phones) {
        const holder = holderOf(phone);
        if (holder !== undefined) onHolder(phone, holder);
      }
    };
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, [phones, onHolder]);
}
