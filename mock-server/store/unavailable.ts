type Trouble = 'UNAVAILABLE' | 'UNKNOWN';

const trouble = (kind: Trouble, words: string) => Object.assign(new Error(words), { trouble: kind });

const isTrouble =
  (kind: Trouble) =>
  (fault: unknown): boolean =>
    fault instanceof Error && 'trouble' in fault && fault.trouble === kind;

/** The database cannot be written or read now; whatever was under way left nothing behind. */
export const unavailable = (words: string) => trouble('UNAVAILABLE', words);
export const isUnavailable = isTrouble('UNAVAILABLE');

/** The line broke while a deed was being committed: it is there whole or not at all, and nobody here knows which. */
export const outcomeUnknown = () => trouble('UNKNOWN', 'The database went away in the middle of a commit.');
export const isOutcomeUnknown = isTrouble('UNKNOWN');
