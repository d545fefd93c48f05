/** Where a bureau of the fault rounds keeps its data, whichever engine that is. */
export interface Vault {
  engine: string;
  /** For the bureau's DATABASE_URL. */
  url: string;
  /** What else its environment says. */
  env: Readonly<Record<string, string>>;
  /** Committed rows, read past the bureau, which may be dead or idle. */
  rows: <T>(...statements: readonly string[]) => Promise<T[][]>;
  /** Whether there is such a table. */
  holds: (table: string) => Promise<boolean>;
  /** Resolves when what a killed bureau had begun is over: done, or undone. */
  atRest: () => Promise<void>;
  /** Trouble that the engine itself finds in its pages and references; empty: none. */
  trouble: () => Promise<string[]>;
  /** Grows while a deed is being written, by about a million for a whole first world; for a kill in the midst of it. */
  written: () => Promise<number>;
  remove: () => Promise<void>;
}
