import { listHallDeeds } from '@/api/hall.api';
import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { deedsWords, MATTER_WORDS } from '@/copy/hall.copy';
import { momentWords } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { AnswerView } from '@/frames/answer-view';
import { signedIn } from '@/frames/signed-in';
import { useAnswer } from '@/stores/use-answer';

/** What halls did for me, and who stood there. */
export default signedIn(function HallDeeds() {
  const { asked, retry } = useAnswer('hall-deeds', listHallDeeds);
  const nothing = (
    <EmptyState drawing='paper' title={deedsWords.none.title}>
      {deedsWords.none.body}
    </EmptyState>
  );
  return (
    <Screen title={deedsWords.title} lead={deedsWords.lead}>
      <AnswerView asked={asked} retry={retry} empty={{ when: ({ deeds }) => deeds.length === 0, show: nothing }}>
        {({ deeds }) => (
          <RowList>
            {deeds.map(({ id, matter, hall, proxy, at }) => (
              <Row
                key={id}
                name={MATTER_WORDS[matter]}
                meaning={`${deedsWords.by(hall)}，${proxy ? deedsWords.proxy(maskName(proxy.name)) : deedsWords.noProxy}`}
                state={momentWords(at)}
              />
            ))}
          </RowList>
        )}
      </AnswerView>
    </Screen>
  );
});
