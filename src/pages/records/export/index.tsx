import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { statementWords } from '@/copy/statement.copy';
import { signedIn } from '@/frames/signed-in';
import { fileWay } from '@/platform/hand-over';
import { useStatementMonths } from '@/stores/use-statement';
import { useChosen } from '../chosen';
import { chosenInWords } from '../chosen-words';
import { type Sheet, useSheet } from './use-sheet';

const words = statementWords.exporting;

function HowItStands({ sheet }: { sheet: Sheet }) {
  if (sheet.state === 'none') return null;
  if (!('text' in sheet))
    return (
      <Banner tone='refused' title={words.failed.title} isNews>
        {words.failed.body}
      </Banner>
    );
  const { state, count, isCut } = sheet;
  const title = state === 'given' ? words.done[fileWay] : isCut ? words.cut(count) : words.ready(count);
  return (
    <Banner tone={state === 'given' ? 'done' : 'info'} title={title} isNews>
      {state === 'kept' ? words.undone : words.hints[fileWay]}
    </Banner>
  );
}

/** The statement as a file to keep: made first, then given the way the device can. */
export default signedIn(function ExportScreen() {
  const chosen = useChosen();
  const { asked } = useStatementMonths({});
  const said = chosenInWords(chosen, asked.kind === 'accepted' ? asked.value : null);
  const { sheet, prepare, give } = useSheet(chosen);
  const { filters } = statementWords;
  const isReady = 'text' in sheet;
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      primary={
        isReady ? (
          <Button label={words.ways[fileWay]} onPress={give} />
        ) : (
          <Button label={words.prepare} busyLabel={words.preparing} onPress={prepare} />
        )
      }
    >
      <Card title={words.what}>
        <AnswerTable
          rows={(['person', 'month', 'purpose'] as const).map((what) => ({
            question: filters[what],
            answer: said[what],
          }))}
        />
      </Card>
      <HowItStands sheet={sheet} />
    </Screen>
  );
});
