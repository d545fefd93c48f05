import type { AuditDraft } from './audit-draft';
import type { Cipher } from './sealing/cipher';

export type SqlValue = string | number | null;
/** One value, or several of a kind for `IN LIST(:name)`. */
export type SqlParam = SqlValue | readonly string[] | readonly number[];
/** Values by name: `:name` in the text. */
export type SqlParams = Readonly<Record<string, SqlParam>>;

/** The engines of the house. What is asked is one text for both; what the schema is made with may differ. */
export type EngineName = 'sqlite' | 'postgres';

/** Runs SQL that both engines of the house understand. */
export interface Sql {
  engine: EngineName;
  all<T>(sql: string, params?: SqlParams): Promise<T[]>;
  one<T>(sql: string, params?: SqlParams): Promise<T | undefined>;
  /** How many rows changed. */
  run(sql: string, params?: SqlParams): Promise<number>;
  /** A change whose answer nobody waits for: where it fails, the deed has failed, at its end at the latest. */
  tell(sql: string, params?: SqlParams): void;
}

/** SQL, with what seals and opens the texts that do not rest in clear, and a page for the audit. */
export interface Query extends Sql {
  cipher: Cipher;
  /** What this transaction will leave in the audit. */
  draft: AuditDraft;
  /** Asks for what is done once for all deeds of a commit, after them and before their lines in the audit. Throws in a question, which changes nothing. */
  endWith(work: CommitEnd): void;
  /** The consent by which a helper does this deed; what it writes names it. */
  readonly helpingId?: string;
}

/** Something that is done once for all deeds of a commit. */
export type CommitEnd = (tx: Query) => Promise<void>;

/** The same, told what each of those deeds came to. */
export type Finish<T> = (tx: Sql, done: readonly T[]) => Promise<void>;

/** Where SQL runs: a file, or a server. `read` sees committed facts of one moment; `transact` commits all of a deed or nothing, and finishes once for all deeds of a commit: where that fails, for each apart. */
export interface SqlStore {
  /** Other processes may write to it too: what one of them remembers may be out of date. */
  isShared: boolean;
  read<T>(question: (q: Sql) => Promise<T>): Promise<T>;
  transact<T>(deed: (tx: Sql) => Promise<T>, finish?: Finish<T>): Promise<T>;
  close(): Promise<void>;
}

/** The vault. `read` sees committed facts only; `transact` answers after its deed is durable, and a throw undoes the whole deed. A deed may be done more than once before it is committed: what it changes but in the store, it has to find as it was. */
export interface Store {
  /** Other processes may write to it too: what one of them remembers may be out of date. */
  isShared: boolean;
  read<T>(question: (q: Query) => Promise<T>): Promise<T>;
  transact<T>(deed: (tx: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
