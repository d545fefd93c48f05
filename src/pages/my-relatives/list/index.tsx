import { listSharings } from '@/api/sharing.api';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { myRelativesWords } from '@/copy/my-relatives.copy';
import { endWords } from '@/copy/regions/region-copy';
import { transferTerms, transferWords } from '@/copy/transfer.copy';
import { SHARING_SIDES } from '@/domain/region/region-profile';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { AnswerView } from '@/frames/answer-view';
import { type Person, signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { BothSides } from '../both-sides';
import { MayNotInvite } from '../may-not-invite';
import { NetworkCard } from '../network-card';
import { useMayAdd } from '../use-may-add';
import './index.scss';

const say = myRelativesWords;

/** Where money moves to members too, the way to what moved. */
const TransferRecords = ({ words }: Pick<Person, 'words'>) => (
  <RowList>
    <Row
      icon='receipt-text'
      name={transferTerms(words).records}
      meaning={transferWords.way.records}
      onPress={() => goTo('/pages/transfer/list/index')}
    />
  </RowList>
);

/** Both sides of sharing: whom I pay for, and who pays for me. */
export default signedIn(function MyRelatives(person) {
  const { me, profile, words } = person;
  const { asked, retry } = useAnswer('sharings', listSharings);
  const { network, barred, mayAdd, mineNone, paused } = useMayAdd(person);
  const sharings = asked.kind === 'accepted' ? asked.value.sharings : [];
  const hasAny = sharings.length > 0;
  const sides = SHARING_SIDES.filter((side) => sharings.some((sharing) => sharing.side === side));
  const ends = new Set(sides.map((side) => endWords(words, side).name));
  const deeds = [...(sides.includes('SHARER') ? [words.changeTerms] : []), ...ends];
  const nothing = (
    <EmptyState drawing='people' title={say.none.title}>
      {mayAdd ? say.none.body(words.begin.add) : say.theirsNone}
    </EmptyState>
  );
  return (
    <Screen
      barTitle={words.relatives.title}
      title={words.relatives.title}
      lead={hasAny ? say.lead(deeds) : undefined}
      primary={mayAdd && <Button icon='plus' label={words.begin.add} onPress={() => goTo(addRelativeDoor(profile))} />}
    >
      {barred && <MayNotInvite network={barred} leave={endWords(words, 'BENEFICIARY').name} />}
      {profile.sharing.network && <NetworkCard ownName={me.name} {...network} />}
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={say.waitingFor}
        empty={{ when: ({ sharings }) => sharings.length === 0, show: nothing }}
      >
        {({ sharings }) => (
          <BothSides sharings={sharings} words={words.relatives} mineNone={mineNone} paused={paused} />
        )}
      </AnswerView>
      {profile.transfer && <TransferRecords words={words} />}
    </Screen>
  );
});
