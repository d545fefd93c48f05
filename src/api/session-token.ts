import { forgetStored, readStored, writeStored } from '@/platform/storage';

const KEY = 'session-token';

/** The token of who is signed in on this device. */
export const readToken = (): string | null => readStored<string>(KEY);
export const keepToken = (token: string): void => writeStored(KEY, token);
export const forgetToken = (): void => forgetStored(KEY);
