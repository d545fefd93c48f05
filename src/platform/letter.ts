/** What goes to the bureau. */
export interface Letter {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  /** What is undefined is left out. */
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, as text. */
  readonly body: string | undefined;
}

/** What comes back. */
export interface Reply {
  readonly status: number;
  /** What the JSON says; the text itself where it is none. */
  readonly data: unknown;
}

/** Carries one letter to the bureau. Throws where no reply comes in time. */
export type Send = (letter: Letter) => Promise<Reply>;

/** How long a letter may go without a reply. */
export const PATIENCE_MS = 15_000;
