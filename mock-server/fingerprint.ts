import { createHash, createHmac } from 'node:crypto';

const sortedKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The same facts give the same text, in whatever order the keys came. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortedKeys) ?? 'null';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What only the holder of the secret can derive. */
export const derive = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url');
