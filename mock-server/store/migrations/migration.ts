import type { EngineName, Query } from '../store';

/** One text for both engines, or one for each where they know no common word. */
export type Statement = string | Readonly<Record<EngineName, string>>;

export interface Migration {
  name: string;
  statements: readonly Statement[];
  /** What no statement can do, after them. */
  work?: (tx: Query) => Promise<void>;
}
