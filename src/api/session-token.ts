import { forgetStored, readStored, writeStored } from '@/platform/storage';

const KEY = 'session-token';

/** The token of who is signed in on this device. */
export const readToken = (): string | null => {
  const kept = readStored(KEY);
  return typeof kept === 'string' ? kept : null;
};

export const keepToken = (token: string): void => {
  writeStored(KEY, token);
};

export const forgetToken = (): void => forgetStored(KEY);
