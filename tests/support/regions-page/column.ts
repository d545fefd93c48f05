/** One column of docs/regions.md: a heading, the values of the data it tells, and how it tells them. */
export interface Column<Data> {
  heading: string;
  /** Dotted paths in the data. */
  paths: readonly string[];
  tells: (data: Data) => string;
}

/** A table of the page: regions down, columns across. */
export interface Table<Data> {
  title: string;
  columns: readonly Column<Data>[];
}

/** What is not there. */
export const NOTHING = '—';

/** A value told by one word for each of its choices; a choice without a word does not compile. */
export const inWords =
  <Choice extends string>(words: Readonly<Record<Choice, string>>) =>
  (choice: Choice): string =>
    words[choice];
