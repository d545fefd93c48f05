import { PHONE_IDS } from '../ask-stage';
import type { PhoneName } from '../scenario';

const drawerOf = (phone: PhoneName, key: string): string => `phone:${PHONE_IDS[phone]}:${key}`;

/** Puts a value where both apps look for it: the WeChat package keeps it as `value`, the browser app as `data`. */
export const keepOn = (phone: PhoneName, key: string, value: unknown): void => {
  const text = JSON.stringify(value);
  localStorage.setItem(drawerOf(phone, key), JSON.stringify({ value: text, data: text }));
};

export const forgetOn = (phone: PhoneName, key: string): void => localStorage.removeItem(drawerOf(phone, key));

const readAs = (text: string, keys: readonly string[]): unknown => {
  try {
    const kept = JSON.parse(text) as Record<string, unknown>;
    return keys.map((key) => kept[key]).find((found) => found !== undefined);
  } catch {
    return undefined;
  }
};

/** After a change from one app to the other: what one kept, the other finds. */
export const shareDrawer = (phone: PhoneName, key: string): void => {
  const kept = localStorage.getItem(drawerOf(phone, key));
  const found = kept === null ? undefined : readAs(kept, ['value', 'data']);
  if (found !== undefined) localStorage.setItem(drawerOf(phone, key), JSON.stringify({ value: found, data: found }));
};

/** What is kept under a key, by whichever app; undefined: nothing that can be read. */
export const readOn = (phone: PhoneName, key: string): unknown => {
  const kept = localStorage.getItem(drawerOf(phone, key));
  const text = kept === null ? undefined : readAs(kept, ['value', 'data']);
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
