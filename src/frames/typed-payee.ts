import { payeeWords } from '@/copy/payee.copy';
import { refusalLine } from '@/copy/refusal-line';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Decision } from '@/domain/outcome';
import { readIdNumber } from '@/domain/person/id-number';
import { readPersonName } from '@/domain/person/person-name';
import type { RefusalCode } from '@/domain/refusals';
import { readYuan } from '@/domain/typed-yuan';

const lawAt = (decision: Decision<unknown>): string | undefined => (decision.ok ? undefined : refusalLine(decision));

export const nameError = (typed: string): string | undefined => lawAt(readPersonName(typed));

export const idNumberError = (typed: string, today: Day): string | undefined => lawAt(readIdNumber(typed, today));

export interface AmountLimit {
  mostFen: Fen;
  no: (amountFen: Fen) => { code: RefusalCode; params: Record<string, number> };
}

/** What is wrong with an amount as typed; `limits` says no in the law's order. */
export const amountError = (typed: string, limits: readonly AmountLimit[]): string | undefined => {
  const amountFen = readYuan(typed);
  if (amountFen === null) return payeeWords.amountFigures;
  if (amountFen === 0) return payeeWords.amountNothing;
  const passed = limits.find(({ mostFen }) => amountFen > mostFen);
  return passed && refusalLine(passed.no(amountFen));
};

interface Said {
  code: RefusalCode;
  params: Readonly<Record<string, unknown>>;
  field: string | null;
}

/** What the bureau said no to, at the field it names: `relative.name`, `amountFen`. */
export const saidAt = (refused: Said | null, contractField: string): string | undefined =>
  refused?.field === contractField ? refusalLine(refused) : undefined;
