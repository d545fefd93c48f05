export type SqlValue = string | number | null;
/** Values by name: `:name` in the text. */
export type SqlParams = Readonly<Record<string, SqlValue>>;

/** Runs SQL that both engines of the house understand. */
export interface Query {
  all<T>(sql: string, params?: SqlParams): Promise<T[]>;
  one<T>(sql: string, params?: SqlParams): Promise<T | undefined>;
  /** How many rows changed. */
  run(sql: string, params?: SqlParams): Promise<number>;
}

/** The vault. `read` sees committed facts only; `transact` answers after its deed is durable, and a throw undoes the whole deed. */
export interface Store {
  read<T>(question: (q: Query) => Promise<T>): Promise<T>;
  transact<T>(deed: (tx: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
