import { createHash, createHmac } from 'node:crypto';

const inOneOrder = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOneOrder);
  const facts = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(facts)
      .sort()
      .map((key) => [key, inOneOrder(facts[key])]),
  );
};

/** The same facts give the same text, in whatever order the keys came. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOneOrder(value)) ?? 'null';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What only the holder of the secret can derive. */
export const derive = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url');
