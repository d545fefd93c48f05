/** Where the log goes: the lines of one turn of the loop leave in one call of the system. `flush`: those that still wait, before the process ends. */
export const linesTogether = (leave: (lines: string) => void): { write: (line: string) => void; flush: () => void } => {
  let waiting = '';
  const flush = (): void => {
    const lines = waiting;
    waiting = '';
    if (lines !== '') leave(lines);
  };
  return {
    write: (line) => {
      if (waiting === '') setImmediate(flush);
      waiting += line;
    },
    flush,
  };
};
