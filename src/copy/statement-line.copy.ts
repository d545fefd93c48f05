import type { Settlement } from '@/contract/settlement.contract';
import type { StatementLine } from '@/contract/statement.contract';
import type { Fen } from '@/domain/money';
import { entryName } from './me.copy';
import { mockStandard, yearInWords } from './premium.copy';
import { PURPOSE_WORDS } from './purpose.copy';
import { recordWords, sharerToReader } from './records.copy';
import { balancesInWords, personInWords, statementWords } from './statement.copy';
import { inOneBreath, monthDayWords, yuan } from './wording';

const words = statementWords;

/** 2027 年度 · 演示标准: the year of a premium, marked where no source stands behind its amount. */
const yearOf = ({ order, purpose }: StatementLine): string[] => {
  if (!order) return [];
  const isMarked = purpose === 'PREMIUM' && order.basis === 'MOCK';
  return [isMarked ? `${yearInWords(order.year)} · ${mockStandard.mark}` : yearInWords(order.year)];
};

/** What it was for: the purpose of a bill, the year of a premium, else its kind. */
export const whatInWords = (line: StatementLine): string => {
  const { kind, settlement } = line;
  if (kind === 'SETTLEMENT' && settlement) return PURPOSE_WORDS[settlement.purpose];
  return [entryName(kind), ...yearOf(line)].join(' ');
};

/** The other person, else the place, else what it was. */
export const headOf = (line: StatementLine): string => {
  const { side, person, settlement, kind } = line;
  if (person && side !== 'INSURED') return personInWords(person);
  return settlement?.place.name ?? entryName(kind);
};

type Part = readonly [name: string, amountFen: Fen];

const inWords = (parts: readonly Part[]): string[] =>
  parts.filter(([, fen]) => fen > 0).map(([name, fen]) => `${name} ${yuan(fen)}`);

const sharesOf = (settlement: Settlement, isShown: (share: Settlement['shares'][number]) => boolean): Part[] =>
  settlement.shares.flatMap((share, index): Part[] =>
    isShown(share) ? [[sharerToReader(settlement, share, index), share.amountFen]] : [],
  );

const partsOf = (settlement: Settlement, isShown: (share: Settlement['shares'][number]) => boolean): Part[] => {
  const say = recordWords.settlement;
  const { side, poolFen, ownFen, othersFen, cashFen } = settlement;
  return [
    [say.pool, poolFen],
    [side === 'INSURED' ? say.own : words.ownOfOther, ownFen],
    ...sharesOf(settlement, isShown),
    [say.others, othersFen],
    [say.cash, cashFen],
  ];
};

/** Who paid what of a bill, as the reader may know it. */
export const splitInWords = (settlement: Settlement): string => inOneBreath(inWords(partsOf(settlement, () => true)));

/** The parts of a bill without the figure at the end of the line: there it is the reader's own, their cash, or what one relative paid. */
const othersInWords = (line: StatementLine, settlement: Settlement): string[] => {
  const { own } = recordWords.settlement;
  const { whose, amountFen } = amountOf(line);
  const isSaid = ([name, fen]: Part): boolean =>
    fen === amountFen && ((whose === words.out && name === own) || whose === name);
  const isHelp = whose === words.helped || whose === words.helpedBack;
  const [helper, ...more] = isHelp ? sharesOf(settlement, ({ mine }) => !mine) : [];
  const isOnly = ([name]: Part): boolean => helper !== undefined && more.length === 0 && name === helper[0];
  return partsOf(settlement, ({ mine }) => !mine)
    .filter((part) => !isSaid(part))
    .flatMap((part) => (isOnly(part) ? [part[0]] : inWords([part])));
};

const placeIn = ({ side, settlement }: StatementLine): string[] =>
  settlement && side !== 'INSURED' ? [settlement.place.name] : [];

const helperIn = ({ side, person }: StatementLine): string[] =>
  side === 'INSURED' && person ? [personInWords(person)] : [];

/** What it was, unless that stands above already; then its year alone. */
const whatBelow = (line: StatementLine): string[] =>
  headOf(line) === entryName(line.kind) ? yearOf(line) : [whatInWords(line)];

/** When and what, where, who paid, and what was left. */
export const linesInWords = (line: StatementLine): readonly string[] => [
  [monthDayWords(line.at), ...whatBelow(line)].join(' '),
  ...(line.settlement ? [...placeIn(line), ...othersInWords(line, line.settlement)] : helperIn(line)),
  ...balancesInWords(line),
];

const fromOwnToOwn = ({ kind, movements }: StatementLine) => {
  const moved = movements.find(({ account }) => account === 'EARMARK') ?? movements[0];
  const gainFen = moved?.gainFen ?? 0;
  const whose = kind === 'YEAR_CARRIED_OVER' ? words.carried : gainFen < 0 ? words.returned : words.setAside;
  return { whose, amountFen: Math.abs(gainFen) };
};

const broughtBack = ({ kind }: StatementLine): boolean =>
  kind === 'SETTLEMENT_REFUND' || kind === 'PREMIUM_REFUND' || kind === 'WALLET_RETURN';

/** The amount at the end of a line, and whose money it was. */
export const amountOf = (line: StatementLine): { whose: string; amountFen: Fen } => {
  const { gainFen, helpedFen, purpose, kind, settlement, order } = line;
  if (purpose === 'QUOTA' || kind === 'YEAR_CARRIED_OVER') return fromOwnToOwn(line);
  if (gainFen < 0) return { whose: words.out, amountFen: 0 - gainFen };
  if (gainFen > 0) return { whose: broughtBack(line) ? words.back : words.in, amountFen: gainFen };
  if (helpedFen !== 0)
    return { whose: helpedFen > 0 ? words.helped : words.helpedBack, amountFen: Math.abs(helpedFen) };
  return { whose: recordWords.settlement.cash, amountFen: settlement?.cashFen ?? order?.amountFen ?? 0 };
};
