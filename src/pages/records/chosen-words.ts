import type { StatementMonths } from '@/contract/statement.contract';
import { monthChosen, personInWords, STATEMENT_PURPOSE_WORDS, statementWords } from '@/copy/statement.copy';
import { type Chosen, queryOf } from './chosen';

/** What is chosen, in words; a person is known once the bureau has told whom there is. */
export const chosenInWords = (chosen: Chosen, known: Pick<StatementMonths, 'people'> | null) => {
  const { purpose } = queryOf(chosen);
  const person = known?.people.find(({ key }) => key === chosen.person);
  return {
    person: person && known ? personInWords(person, known.people) : statementWords.all,
    month: monthChosen(chosen.month),
    purpose: purpose ? STATEMENT_PURPOSE_WORDS[purpose] : statementWords.all,
  };
};
