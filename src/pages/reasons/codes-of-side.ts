import { REASON_SIDES, type ReasonSide } from '@/domain/reasons/reason';
import { REASONS } from '@/domain/reasons/reasons';
import type { Rule } from '@/domain/reasons/rules';
import type { RefusalCode } from '@/domain/refusals';

const CODES = Object.keys(REASONS) as RefusalCode[];

/** What only who runs the sandbox, a till or an office ever meets. */
const NOT_FOR_PEOPLE: readonly RefusalCode[] = [
  'HOST_UNKNOWN',
  'ORIGIN_UNKNOWN',
  'IDEMPOTENCY_KEY_MISSING',
  'METHOD_NOT_ALLOWED',
  'BODY_TOO_LARGE',
];

/** The reasons that lie on one side, as the table tells them. */
export const codesOfSide = (side: ReasonSide): RefusalCode[] =>
  CODES.filter((code) => REASONS[code][1] === side && !NOT_FOR_PEOPLE.includes(code));

/** The rules that the reasons of one side rest on, in the order of the table. */
export const rulesOfSide = (side: ReasonSide): Rule[] => [
  ...new Set(codesOfSide(side).map((code) => REASONS[code][0])),
];

/** The reasons of one side that rest on one rule. */
export const codesOfRule = (side: ReasonSide, rule: Rule): RefusalCode[] =>
  codesOfSide(side).filter((code) => REASONS[code][0] === rule);

/** The rule of this side that an address names; none: it names none, or one of another side. */
export const ruleIn = (side: ReasonSide, wanted: string): Rule | null =>
  rulesOfSide(side).find((rule) => rule === wanted) ?? null;

export const sideIn = (wanted: string): ReasonSide => REASON_SIDES.find((side) => side === wanted) ?? 'MINE';

export const codeIn = (wanted: string): RefusalCode | null => CODES.find((code) => code === wanted) ?? null;

/** The others that rest on the same rule. */
export const othersOfRule = (code: RefusalCode): RefusalCode[] =>
  CODES.filter((one) => one !== code && REASONS[one][0] === REASONS[code][0] && !NOT_FOR_PEOPLE.includes(one));
