import { listHelpings } from '@/api/helping.api';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { EmptyState } from '@/components/empty-state';
import { Fold } from '@/components/fold';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { Helping } from '@/contract/helping.contract';
import { helpingWords } from '@/copy/helping.copy';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goHome, goTo } from '@/platform/navigation';
import { setHelpingNow, useHelpingNow } from '@/stores/helping-now';
import { useAnswer } from '@/stores/use-answer';
import { helpingScreen, oneHelping } from '../screens';

const { list: say, one } = helpingWords;
const SELF = 'SELF';

/** In whose name one acts from the next screen on: one's own, or of somebody who agreed. */
function WhoseName({ helpings }: { helpings: readonly Helping[] }) {
  const now = useHelpingNow((helping) => helping.now?.id ?? SELF);
  const mine = helpings.filter(({ side, isInForce }) => side === 'HELPER' && isInForce);
  const choose = (id: string) => {
    const chosen = mine.find((helping) => helping.id === id);
    setHelpingNow(chosen ? { id, name: chosen.other.name, scopes: chosen.scopes } : null);
    void goHome();
  };
  const others = mine.map(({ id, other, lastDay }) => ({
    value: id,
    label: say.forOne(other.name),
    note: say.until(lastDay),
  }));
  return (
    <ChoiceList
      label={say.who}
      choices={[{ value: SELF, label: say.self }, ...others]}
      value={now}
      isAtOnce
      onChange={choose}
    />
  );
}

const rowOf = ({ id, other, stage }: Helping) => (
  <Row key={id} icon='hand-heart' name={other.name} meaning={one.stages[stage]} onPress={() => goTo(oneHelping(id))} />
);

const isOver = ({ stage }: Helping): boolean => stage !== 'PROPOSED' && stage !== 'AGREED';

function Helpings({ helpings }: { helpings: readonly Helping[] }) {
  const living = helpings.filter((helping) => !isOver(helping));
  const mine = living.filter(({ side }) => side === 'HELPER');
  const others = living.filter(({ side }) => side === 'HELPED');
  const over = helpings.filter(isOver);
  return (
    <>
      <WhoseName helpings={helpings} />
      {helpings.length === 0 && (
        <EmptyState drawing='people' title={say.nobody.title}>
          {say.nobody.body}
        </EmptyState>
      )}
      {mine.length > 0 && <RowList title={say.mine}>{mine.map(rowOf)}</RowList>}
      {others.length > 0 && <RowList title={say.others}>{others.map(rowOf)}</RowList>}
      {over.length > 0 && (
        <Fold label={say.over}>
          <RowList>{over.map(rowOf)}</RowList>
        </Fold>
      )}
    </>
  );
}

/** 我自己办，我帮家人办: in whose name, and every consent on either side. */
export default signedIn(function ListHelpings() {
  const { asked, retry } = useAnswer('helpings', listHelpings);
  return (
    <Screen
      title={helpingWords.title}
      lead={say.lead}
      primary={<Button icon='plus' label={say.ask} onPress={() => goTo(helpingScreen('whom'))} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={helpingWords.waitingFor}>
        {({ helpings }) => <Helpings helpings={helpings} />}
      </AnswerView>
      <RowList>
        <Row
          icon='phone'
          name={say.answer.name}
          meaning={say.answer.hint}
          onPress={() => goTo('/pages/help-answer/invitation/index')}
        />
      </RowList>
    </Screen>
  );
});
