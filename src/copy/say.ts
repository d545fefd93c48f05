/** What is said otherwise than in Chinese, by the mark of the Chinese: see `config/say/plugin.js`, which calls the rest. */
export type Tongue = Readonly<Record<string, string>>;

let tongue: Tongue = {};

/** From now on everything is said in this tongue; what it lacks, in Chinese. */
export const speak = (next: Tongue): void => {
  tongue = next;
};

/** FNV-1a, 32 bits, as `config/say/mark-of.js` reckons it. */
const markOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

const inTongue = (text: string): string => tongue[markOf(text)] ?? text;

/** `{0}` is filled in; `{0|day|days}` is the word for that number, the last one for every higher number and for none. */
const PLACE = /\{(\d)(?:\|([^}]*))?\}/g;

const filled = (text: string, parts: readonly unknown[]): string =>
  text.replace(PLACE, (_, at: string, choices?: string) => {
    const part = parts[Number(at)];
    if (choices === undefined) return typeof part === 'string' ? inTongue(part) : String(part);
    const words = choices.split('|');
    return words[Number(part) - 1] ?? words[words.length - 1] ?? '';
  });

/** One text, its places filled. */
export const say = (text: string, ...parts: unknown[]): string => filled(inTongue(text), parts);

const putOff = new WeakSet<() => unknown>();

/** A part of an object of words that is computed whenever it is read. */
export const late = (read: () => unknown): (() => unknown) => {
  putOff.add(read);
  return read;
};

const isLate = (value: unknown): value is () => unknown =>
  typeof value === 'function' && putOff.has(value as () => unknown);

const readerOf = (value: unknown): (() => unknown) | null => {
  if (isLate(value)) return value;
  return typeof value === 'string' ? () => inTongue(value) : null;
};

/** An object of words whose every text is looked up when it is read. */
export function voiced<Words extends object>(words: Words): Words {
  for (const [name, value] of Object.entries(words)) {
    const get = readerOf(value);
    if (get) Object.defineProperty(words, name, { get, enumerable: true, configurable: true });
    else if (typeof value === 'object' && value !== null) voiced(value);
  }
  return words;
}
