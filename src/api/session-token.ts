import { forgetStored, readStored, writeStored } from '@/platform/storage';

const KEY = 'session-token';

/** For a device that will not keep things: lost when the app is closed. */
let inMemory: string | null = null;

/** The token of who is signed in on this device. */
export const readToken = (): string | null => {
  const kept = readStored(KEY);
  return typeof kept === 'string' ? kept : inMemory;
};

export const keepToken = (token: string): void => {
  inMemory = writeStored(KEY, token) ? null : token;
};

export const forgetToken = (): void => {
  inMemory = null;
  forgetStored(KEY);
};
