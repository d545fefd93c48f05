import { useState } from 'react';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { statementWords } from '@/copy/statement.copy';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useStatementMonths } from '@/stores/use-statement';
import { screenOf, useChosen } from '../chosen';
import { choicesOf, whatOf } from './choices';

/** One of the three questions of the statement; whence one came follows with the answer. */
export default signedIn(function ChooseOfStatement() {
  const chosen = useChosen();
  const what = whatOf(useScreenParam('what'));
  const from = useScreenParam('from') === 'months' ? 'months' : 'statement';
  const [value, choose] = useState(chosen[what]);
  const { asked, retry } = useStatementMonths({});
  const show = () => replaceWith(screenOf(from, { ...chosen, [what]: value }));
  return (
    <Screen
      title={statementWords.choose[what]}
      primary={asked.kind === 'accepted' && <Button label={statementWords.show} onPress={show} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={statementWords.waitingFor}>
        {(known) => (
          <ChoiceList
            label={statementWords.filters[what]}
            choices={choicesOf(what, known)}
            value={value}
            onChange={choose}
            isPaired={what === 'month'}
          />
        )}
      </AnswerView>
    </Screen>
  );
});
