import { randomBytes, randomInt } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import type { Day } from '@/domain/calendar';

/** Crockford's letters: none of I, L, O and U, which are misheard and misread. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The system is asked for chance a hundred times at once: to be asked costs it more than to answer. */
const twelveLetters = customAlphabet(letters, 12);

/** 7K3M-9QXD-2F4T: sixty bits, short enough to read out on the telephone. The bureau rolls dice here only, with good ones. */
export const newId = (): string => {
  const chosen = twelveLetters();
  return `${chosen.slice(0, 4)}-${chosen.slice(4, 8)}-${chosen.slice(8)}`;
};

/** Six digits. */
export const newLoginCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What tokens are derived from; made anew with every world. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** JF20261122-4081736255: the day, and ten digits nobody can count up. */
export const newReceiptNo = (day: Day): string => {
  const tenDigits = String(randomInt(100_000)).padStart(5, '0') + String(randomInt(100_000)).padStart(5, '0');
  return `JF${day.replaceAll('-', '')}-${tenDigits}`;
};
