import type { Choice } from '@/components/choice-list';
import type { StatementMonths } from '@/contract/statement.contract';
import { monthChosen, personInWords, STATEMENT_PURPOSE_WORDS, statementWords } from '@/copy/statement.copy';

export type What = keyof typeof statementWords.choose;

export const whatOf = (text: string): What => (text === 'month' || text === 'purpose' ? text : 'person');

const all: Choice<string> = { value: '', label: statementWords.all };

/** Whom, which month or what the reader has a line of. */
export const choicesOf = (what: What, { people, months, purposes }: StatementMonths): Choice<string>[] => {
  const known: Readonly<Record<What, Choice<string>[]>> = {
    person: people.map((person) => ({ value: person.key, label: personInWords(person, people) })),
    month: months.map(({ month }) => ({ value: month, label: monthChosen(month) })),
    purpose: purposes.map((purpose) => ({ value: purpose, label: STATEMENT_PURPOSE_WORDS[purpose] })),
  };
  return [all, ...known[what]];
};
