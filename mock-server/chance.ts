import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Day } from '@/domain/calendar';

/** The only place where the bureau rolls dice; all of them are cryptographic. */
export const newId = (): string => randomUUID();

/** Six digits. */
export const newLoginCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What tokens are derived from; made anew with every world. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** JF20261122-4081736255: the day, and ten digits nobody can count up. */
export const newReceiptNo = (day: Day): string => {
  const tenDigits = String(randomInt(100_000)).padStart(5, '0') + String(randomInt(100_000)).padStart(5, '0');
  return `JF${day.replaceAll('-', '')}-${tenDigits}`;
};
