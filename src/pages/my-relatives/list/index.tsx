import { listSharings } from '@/api/sharing.api';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Screen } from '@/components/screen';
import { myRelativesWords } from '@/copy/my-relatives.copy';
import { decideSharerInsurance } from '@/domain/person/insurance';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { BothSides } from '../both-sides';
import './index.scss';

const say = myRelativesWords;

/** Both sides of sharing: whom I pay for, and who pays for me. */
export default signedIn(function MyRelatives({ me, profile, words }) {
  const { asked, retry } = useAnswer('sharings', listSharings);
  const mayAdd = decideSharerInsurance(me.insurance).ok;
  const hasAny = asked.kind === 'accepted' && asked.value.sharings.length > 0;
  const nothing = (
    <EmptyState drawing='people' title={say.none.title}>
      {mayAdd ? say.none.body : say.theirsNone}
    </EmptyState>
  );
  return (
    <Screen
      barTitle={words.relatives.title}
      title={words.relatives.title}
      lead={hasAny ? say.lead : undefined}
      primary={mayAdd && <Button icon='plus' label={say.add} onPress={() => goTo(addRelativeDoor(profile))} />}
    >
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={say.waitingFor}
        empty={{ when: ({ sharings }) => sharings.length === 0, show: nothing }}
      >
        {({ sharings }) => (
          <BothSides sharings={sharings} words={words.relatives} mineNone={mayAdd ? say.mineNone : say.mineCannot} />
        )}
      </AnswerView>
    </Screen>
  );
});
