/** A text that is made once for each key: an engine knows a statement by its text, and one made anew costs it a look at every letter. */
export const textPer = <K extends string | number>(make: (key: K) => string): ((key: K) => string) => {
  const made = new Map<K, string>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const text = make(key);
    made.set(key, text);
    return text;
  };
};
