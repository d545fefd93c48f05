import { listSharings } from '@/api/sharing.api';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { Sharing } from '@/contract/sharing.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { usesInWords } from '@/copy/sharing.copy';
import { withNote } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { nextStep } from '@/domain/region/add-relative-steps';
import { OVER_STAGES } from '@/domain/sharing/stages';
import { addRelativeScreen } from '@/frames/add-relative-screens';
import { AnswerView } from '@/frames/answer-view';
import { type Person, signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { addRelative } from '@/stores/add-relative.store';
import { useAnswer } from '@/stores/use-answer';
import { NoticeDialog } from './notice-dialog';

const isBoundByMe = ({ side, stage }: Sharing): boolean => side === 'SHARER' && !OVER_STAGES.includes(stage);

function BoundRow({ sharing, endWord }: { sharing: Sharing; endWord: string }) {
  const { id, other, kinship, side, terms } = sharing;
  const name = maskName(other.name);
  const end = (
    <Button
      kind='quiet'
      label={endWord}
      spokenLabel={`${endWord} ${name}`}
      onPress={() => goTo(`/pages/one-relative/end/index?id=${id}`)}
    />
  );
  return <Row name={withNote(name, kinshipToReader(kinship, side))} meaning={usesInWords(terms.uses)} state={end} />;
}

/** Whom I share with, with 解绑 at each and one way to add; a region with a notice before it shows that first. */
export default signedIn(function AddRelativeList(person: Person) {
  const { profile, words } = person;
  const isAgreed = addRelative.use((draft) => draft.notice !== null);
  const { asked, retry } = useAnswer('sharings', listSharings);
  const { list } = addRelativeWords;
  const onward = () => goTo(addRelativeScreen(profile, nextStep(profile, 'LIST') ?? 'FORM'));
  const nothing = (
    <EmptyState drawing='people' title={list.empty.title(words.relative)}>
      {list.empty.body}
    </EmptyState>
  );
  return (
    <Screen
      barTitle={words.addRelative.title}
      title={words.relatives.title}
      lead={list.lead(words.relative)}
      primary={<Button icon='plus' label={list.add} onPress={onward} />}
    >
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={list.waitingFor}
        empty={{ when: ({ sharings }) => !sharings.some(isBoundByMe), show: nothing }}
      >
        {({ sharings }) => (
          <RowList title={words.relatives.mine}>
            {sharings.filter(isBoundByMe).map((sharing) => (
              <BoundRow key={sharing.id} sharing={sharing} endWord={words.endSharing.name} />
            ))}
          </RowList>
        )}
      </AnswerView>
      {!isAgreed && <NoticeDialog {...person} />}
    </Screen>
  );
});
