import { type Font, widthOf } from './font';

/** A5, in points of 1/72 inch, from the top left corner. */
export const SHEET = { width: 420, height: 595 } as const;

export interface SheetText {
  x: number;
  /** Of the base line. */
  y: number;
  size: number;
  text: string;
}

/** What is drawn, whether as PDF or as a picture: texts, and the two ends of hairlines. */
export interface Sheet {
  texts: readonly SheetText[];
  lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

export interface SheetWords {
  title: string;
  /** What it must not be taken for, in small letters. */
  under: string;
  statement: string;
  rows: readonly (readonly [question: string, answer: string])[];
  foot: readonly string[];
}

const MARGIN = 36;
const ANSWER_AT = 140;
const ROW_HEIGHT = 34;
const SIZES = { title: 18, text: 12.5, foot: 10 } as const;

/** A text broken where the width ends. */
const brokenTo = (font: Font, text: string, size: number, width: number): string[] => {
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1) ?? '';
    if (widthOf(font, line + character, size) > width) lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  return lines;
};

const RIGHT = SHEET.width - MARGIN;

/** The rows of a paper from a height on, each over a hairline; and where they end. */
const rowsFrom = (font: Font, rows: SheetWords['rows'], top: number) => {
  const texts: SheetText[] = [];
  const lines: Sheet['lines'][number][] = [[MARGIN, top, RIGHT, top]];
  let y = top;
  for (const [question, answer] of rows) {
    const broken = brokenTo(font, answer, SIZES.text, RIGHT - ANSWER_AT);
    texts.push({ x: MARGIN + 4, y: y + 21, size: SIZES.text, text: question });
    broken.forEach((text, at) => void texts.push({ x: ANSWER_AT, y: y + 21 + at * 17, size: SIZES.text, text }));
    y += ROW_HEIGHT + (broken.length - 1) * 17;
    lines.push([MARGIN, y, RIGHT, y]);
  }
  return { texts, lines, end: y };
};

/** Title, statement, rows and foot of one paper on one sheet. */
export const sheetOf = (font: Font, { title, under, statement, rows, foot }: SheetWords): Sheet => {
  const centred = (text: string, y: number, size: number): SheetText => ({
    x: (SHEET.width - widthOf(font, text, size)) / 2,
    y,
    size,
    text,
  });
  const opening = brokenTo(font, statement, SIZES.text, RIGHT - MARGIN).map((text, at) => ({
    x: MARGIN,
    y: 116 + at * 19,
    size: SIZES.text,
    text,
  }));
  const table = rowsFrom(font, rows, 128 + opening.length * 19 - 19 + 10);
  const end = foot.map((text, at) => ({
    x: RIGHT - widthOf(font, text, SIZES.foot),
    y: table.end + 30 + at * 17,
    size: SIZES.foot,
    text,
  }));
  return {
    texts: [centred(title, 60, SIZES.title), centred(under, 84, SIZES.foot), ...opening, ...table.texts, ...end],
    lines: table.lines,
  };
};
