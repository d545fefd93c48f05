import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { Leaf } from '@/components/leaf';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { statementWords } from '@/copy/statement.copy';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useStatement, useStatementMonths } from '@/stores/use-statement';
import { type Chosen, queryOf, screenOf, useChosen } from '../chosen';
import { chosenInWords } from '../chosen-words';
import { MonthList } from '../list/month-list';
import { LineRow } from './line-row';

const words = statementWords;

/** So many lines stay well under the 8 KB that one message to the glass may have. */
const LINES_AT_ONCE = 3;

const QUESTIONS = ['person', 'month', 'purpose'] as const;

function Filters({ chosen }: { chosen: Chosen }) {
  const { asked } = useStatementMonths({});
  const said = chosenInWords(chosen, asked.kind === 'accepted' ? asked.value : null);
  return (
    <Card>
      <AnswerTable
        rows={QUESTIONS.map((what) => ({
          question: words.filters[what],
          answer: said[what],
          onChange: () => void goTo(screenOf('choose', { ...chosen, what })),
        }))}
      />
    </Card>
  );
}

/** Nobody is told to choose again where there is nothing to choose from. */
function NoLines({ chosen }: { chosen: Chosen }) {
  const { person, month, purpose } = queryOf(chosen);
  if (!person && !month && !purpose)
    return (
      <EmptyState drawing='paper' title={words.nothing.title}>
        {words.nothing.body}
      </EmptyState>
    );
  const { title, body, all } = words.empty;
  const showAll = <Button kind='secondary' label={all} onPress={() => replaceWith(screenOf('statement', {}))} />;
  return (
    <EmptyState drawing='paper' title={title} action={showAll}>
      {body}
    </EmptyState>
  );
}

function Lines({ chosen }: { chosen: Chosen }) {
  const { asked, retry, turning } = useStatement(queryOf(chosen));
  return (
    <AnswerView
      asked={asked}
      retry={retry}
      waitingFor={words.waitingFor}
      empty={{ when: ({ lines }) => lines.length === 0, show: <NoLines chosen={chosen} /> }}
    >
      {({ lines }) => (
        <Leaf {...turning}>
          <MonthList
            leaf={turning.leaf}
            helping={LINES_AT_ONCE}
            records={lines}
            momentOf={({ at }) => at}
            row={(line) => <LineRow key={line.id} line={line} />}
          />
        </Leaf>
      )}
    </AnswerView>
  );
}

/** Every deed that moved the reader's money or was for them: by person, month and purpose, leaf after leaf. */
export default signedIn(function StatementScreen() {
  const chosen = useChosen();
  const { person, purpose } = chosen;
  return (
    <Screen title={words.title}>
      <Filters chosen={chosen} />
      <RowList>
        <Row
          name={words.byMonth.name}
          meaning={words.byMonth.hint}
          onPress={() => goTo(screenOf('months', { person, purpose }))}
        />
        <Row name={words.export.name} meaning={words.export.hint} onPress={() => goTo(screenOf('export', chosen))} />
      </RowList>
      <Lines chosen={chosen} />
    </Screen>
  );
});
