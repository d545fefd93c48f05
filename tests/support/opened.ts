const stillOpen: (() => Promise<void>)[] = [];

/**
 * Remembers how to close what a test opened. Whoever opened it may close it; what a failing test leaves open is closed
 * after the last test of its file, so that jest ends by itself.
 */
export const closedAtTheEnd = (close: () => void | Promise<void>): (() => Promise<void>) => {
  let closed: Promise<void> | null = null;
  const once = () => {
    closed ??= (async () => close())().finally(() => {
      stillOpen.splice(stillOpen.indexOf(once), 1);
    });
    return closed;
  };
  stillOpen.push(once);
  return once;
};

/** The last opened first: a bureau before its store, the store before its folder. One that cannot be closed stops no other. */
export const closeWhatIsOpen = async (): Promise<void> => {
  const failures: unknown[] = [];
  for (const close of [...stillOpen].reverse()) await close().catch((error) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'What a test opened could not be closed.');
};
