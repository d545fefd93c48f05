import type { Day, Moment } from '@/domain/calendar';
import { dayOf } from '@/domain/calendar';
import type { Fen } from '@/domain/money';

const GROUPS = /\B(?=(\d{3})+(?!\d))/g;

/** 40000 → `400.00`; with thousands separated. */
export const yuanFigures = (amountFen: Fen): string => {
  const whole = String(Math.trunc(Math.abs(amountFen) / 100)).replace(GROUPS, ',');
  const cents = String(Math.abs(amountFen) % 100).padStart(2, '0');
  return `${amountFen < 0 ? '−' : ''}${whole}.${cents}`;
};

/** 40000 → `400.00 元`, for use inside a sentence; no line ends between the figure and its unit. */
export const yuan = (amountFen: Fen): string => `${yuanFigures(amountFen)}\u00a0元`;

/** 陆*珍（父母）, 河北演示医院（定点医院）: a name, and what it is to the reader. */
export const withNote = (name: string, note: string): string => `${name}（${note}）`;

/** 跨省共济：陆*珍 */
export const titled = (title: string, text: string): string => `${title}：${text}`;

/** 门诊、住院 */
export const listed = (parts: readonly string[]): string => parts.join('、');

/** Several short things said one after the other: what a screen reader says of a row. */
export const inOneBreath = (parts: readonly string[]): string => parts.join('，');

/** Two sentences or words, one right behind the other; a language that parts its words parts them. */
export const inARow = (first: string, next: string): string => `${first}${next}`;

/** No line ends inside: a word joiner between every figure and its word. */
export const inOnePiece = (date: string): string => date.replace(/\d(?=[年月日])|[年月](?=\d)/g, '$&\u2060');

/** 2026-11-22 → `2026年11月22日`, which stays on one line. */
export const dayWords = (day: Day): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return inOnePiece(`${year}年${Number(month)}月${Number(date)}日`);
};

/** The day of a moment inside its year: `11月7日`. */
export const monthDayWords = (iso: string): string => {
  const [, month, day] = dayOf(Date.parse(iso)).split('-');
  return inOnePiece(`${Number(month)}月${Number(day)}日`);
};

/** The hour of a moment in China: `09:05`. */
export const clockWords = (iso: string): string => {
  const at: Moment = Date.parse(iso);
  return new Date(at + 8 * 60 * 60 * 1000).toISOString().slice(11, 16);
};

/** A moment as people in China say it: `2026年11月22日 09:05`. */
export const momentWords = (iso: string): string => `${dayWords(dayOf(Date.parse(iso)))} ${clockWords(iso)}`;

/** What is written, as it is said aloud: `¥ 400.00` is 400.00元, 刘*兰 is 刘某兰, hidden figures are passed over, long numbers told figure by figure. */
export const asHeard = (parts: readonly string[]): string =>
  inOneBreath(parts)
    .replaceAll('\u2060', '')
    .replace(/¥\s?([\d,.]+)/g, '$1元')
    .replace(/(\p{Script=Han})\*+/gu, '$1某')
    .replace(/[\s*]*\*[\s*]*/g, '，略，')
    .replace(/\d{6,}/g, (figures) => [...figures].join(' '));

/** An ID number in its own groups, as it stands on the card: 139901 19580312 0026. */
export const idNumberInGroups = (idNumber: string): string =>
  [idNumber.slice(0, 6), idNumber.slice(6, 14), idNumber.slice(14)].filter((group) => group !== '').join(' ');
