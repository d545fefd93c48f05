import { AnswerTable } from '@/components/answer-table';
import { Below } from '@/components/below';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { StatementMonth, StatementMonths } from '@/contract/statement.contract';
import { monthWords } from '@/copy/records.copy';
import { statementWords } from '@/copy/statement.copy';
import { inOneBreath, yuan } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useStatementMonths } from '@/stores/use-statement';
import { type Chosen, queryOf, screenOf, useChosen } from '../chosen';
import { chosenInWords } from '../chosen-words';
import { MonthChart } from './month-chart';

const words = statementWords.months;

const figuresOf = ({ outFen, inFen, helpedFen }: StatementMonth): string[] => [
  ...(outFen === 0 ? [] : [`${words.out} ${yuan(outFen)}`]),
  ...(inFen === 0 ? [] : [`${words.in} ${yuan(inFen)}`]),
  ...(helpedFen === 0 ? [] : [`${words.helped} ${yuan(helpedFen)}`]),
];

/** What a month was, without what it had nothing of. */
const saidOf = (month: StatementMonth): string[] => {
  const figures = figuresOf(month);
  return figures.length === 0 ? [words.still] : figures;
};

const Table = ({ months, chosen }: { months: readonly StatementMonth[]; chosen: Chosen }) => (
  <RowList title={words.table}>
    {months.map((month) => (
      <Row
        key={month.month}
        name={monthWords(month.month)}
        meaning={saidOf(month).join('\n')}
        spokenLabel={inOneBreath([monthWords(month.month), ...saidOf(month)])}
        onPress={() => goTo(screenOf('statement', { ...chosen, month: month.month }))}
      />
    ))}
  </RowList>
);

const ASKED = ['person', 'purpose'] as const;

function Months({ known, chosen }: { known: StatementMonths; chosen: Chosen }) {
  const said = chosenInWords(chosen, known);
  const { person, purpose } = chosen;
  return (
    <>
      <Card>
        <AnswerTable
          rows={ASKED.map((what) => ({
            question: statementWords.filters[what],
            answer: said[what],
            onChange: () => void goTo(screenOf('choose', { person, purpose, what, from: 'months' })),
          }))}
        />
      </Card>
      <Card title={words.chart}>
        <MonthChart months={known.months} />
      </Card>
      <Below>
        <Table months={known.months} chosen={chosen} />
      </Below>
    </>
  );
}

/** A year of months as a chart, and the same as a table; a month leads to its lines. */
export default signedIn(function MonthsScreen() {
  const chosen = useChosen();
  const { asked, retry } = useStatementMonths(queryOf(chosen));
  const none = (
    <EmptyState drawing='paper' title={words.empty.title}>
      {words.empty.body}
    </EmptyState>
  );
  return (
    <Screen title={words.title}>
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={words.waitingFor}
        empty={{ when: ({ months }) => months.length === 0, show: none }}
      >
        {(known) => <Months known={known} chosen={chosen} />}
      </AnswerView>
    </Screen>
  );
});
