import { listHalls } from '@/api/hall.api';
import { Banner } from '@/components/banner';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { StateWord } from '@/components/state-word';
import { hallWords, stateWords } from '@/copy/hall.copy';
import { AnswerView } from '@/frames/answer-view';
import { goTo } from '@/platform/navigation';
import { useSessionStore } from '@/stores/session.store';
import { useAnswer } from '@/stores/use-answer';

/** Where to go when the phone will not do: halls, whether they are open now, and what to take along. */
export default function HallList() {
  const me = useSessionStore((session) => session.me);
  const region = me?.insurance.region;
  const { asked, retry } = useAnswer(`halls:${region ?? ''}`, () => listHalls(region));
  return (
    <Screen title={hallWords.title} lead={hallWords.lead}>
      <Banner tone='info' title={hallWords.demo.title}>
        {hallWords.demo.body}
      </Banner>
      <AnswerView asked={asked} retry={retry} waitingFor={hallWords.waiting}>
        {({ halls }) => (
          <RowList>
            {halls.map((hall) => (
              <Row
                key={hall.id}
                icon='map-pin'
                name={hall.name}
                meaning={`${hall.address}，电话 ${hall.phone}`}
                state={<StateWord tone={hall.now.isOpen ? 'done' : 'ended'}>{stateWords(hall)}</StateWord>}
              />
            ))}
          </RowList>
        )}
      </AnswerView>
      <RowList>
        <Row
          icon='scroll-text'
          name={hallWords.papers.name}
          meaning={hallWords.papers.hint}
          onPress={() => goTo('/pages/hall/papers/index')}
        />
        {me && (
          <Row
            icon='receipt-text'
            name={hallWords.deeds.name}
            meaning={hallWords.deeds.hint}
            onPress={() => goTo('/pages/hall/deeds/index')}
          />
        )}
        <Row
          icon='user-round'
          name={hallWords.clerk.name}
          meaning={hallWords.clerk.hint}
          onPress={() => goTo('/pages/clerk/counter/index')}
        />
      </RowList>
    </Screen>
  );
}
