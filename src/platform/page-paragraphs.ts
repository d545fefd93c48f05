/** One paragraph as it stands on the glass. */
export interface PageParagraph {
  /** Its parts in order: the question and the answer of a row. */
  readonly parts: readonly string[];
  /** The language it is written in, as a browser names it. */
  readonly lang: string;
  /** Shows that it is being read, and brings it into sight; or that it no longer is. */
  mark(isBeingRead: boolean): void;
}

/** A mini-program's page cannot be read back: where nothing speaks, nobody asks for it. */
export const paragraphsAround = (_node: unknown): readonly PageParagraph[] => [];
