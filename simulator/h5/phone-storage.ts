/** `/app/one/` is the phone `one`; `/app/` is nobody's. */
export const phoneAt = (path: string): string | null => path.match(/^\/app\/([a-z0-9-]{1,32})\//)?.[1] ?? null;

/** A part of the browser's storage that looks whole: nothing outside it is seen, changed or cleared. */
export function ownStorage(whole: Storage, phone: string): Storage {
  const prefix = `phone:${phone}:`;
  const keys = (): string[] =>
    Object.keys(whole)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  return {
    get length() {
      return keys().length;
    },
    key: (at) => keys()[at] ?? null,
    getItem: (key) => whole.getItem(prefix + key),
    setItem: (key, value) => whole.setItem(prefix + key, value),
    removeItem: (key) => whole.removeItem(prefix + key),
    clear: () => {
      for (const key of keys()) whole.removeItem(prefix + key);
    },
  };
}
