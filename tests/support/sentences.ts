/** 《 … 》: the title of an official text is quoted as it is, however long. */
const TITLE = /《[^》]*》/g;
const PLACE = /\{\d\}/g;

/** A name, an amount or a day that is filled in: about as long as this many characters. */
const LENGTH_OF_PLACE = 4;

const countOf = (text: string, what: RegExp): number => (text.match(what) ?? []).length;

/** How long a sentence is to who reads it: every Chinese character is one, and so is a figure or a foreign word; marks are none. */
export function lengthOf(sentence: string): number {
  const text = sentence.replace(TITLE, '');
  const words = text.replace(PLACE, ' ');
  return (
    LENGTH_OF_PLACE * countOf(text, PLACE) +
    countOf(words, /[\u4e00-\u9fff]/g) +
    countOf(words, /[A-Za-z]+|\d+(?:[.:,]\d+)*/g)
  );
}

const cut = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A sentence ends at 。！？ or ；, and with its line. */
export const sentencesOf = (text: string): string[] => cut(text, /[。！？；\n]/);

/** A paragraph's sentences: what stands behind a ； is still the same one. */
export const sentencesOfParagraph = (text: string): string[] => cut(text, /[。！？]/);
