import { listHalls } from '@/api/hall.api';
import { Banner } from '@/components/banner';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { StateWord } from '@/components/state-word';
import type { Hall } from '@/contract/hall.contract';
import { officeWords } from '@/copy/employer.copy';
import { hallWords, stateWords } from '@/copy/hall.copy';
import { inOneBreath } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { goTo } from '@/platform/navigation';
import { useSessionStore } from '@/stores/session.store';
import { useAnswer } from '@/stores/use-answer';

function Halls({ title, halls }: { title?: string; halls: readonly Hall[] }) {
  return (
    <RowList {...(title !== undefined && { title })}>
      {halls.map((hall) => (
        <Row
          key={hall.id}
          icon='map-pin'
          name={hall.name}
          meaning={hallWords.where(hall)}
          state={<StateWord tone={hall.now.isOpen ? 'done' : 'ended'}>{stateWords(hall)}</StateWord>}
          spokenLabel={inOneBreath([hall.name, hallWords.where(hall), stateWords(hall)])}
          onPress={() => goTo(`/pages/hall/one/index?id=${hall.id}`)}
        />
      ))}
    </RowList>
  );
}

/** What to take along, and what was done there for whoever is signed in. */
function Ways({ isSignedIn }: { isSignedIn: boolean }) {
  return (
    <RowList>
      <Row
        icon='scroll-text'
        name={hallWords.papers.name}
        meaning={hallWords.papers.hint}
        onPress={() => goTo('/pages/hall/papers/index')}
      />
      {isSignedIn && (
        <Row
          icon='receipt-text'
          name={hallWords.deeds.name}
          meaning={hallWords.deeds.hint}
          onPress={() => goTo('/pages/hall/deeds/index')}
        />
      )}
    </RowList>
  );
}

/** The other side of the counter: under the halls, and there with them, for the halls would push it away. */
const AtTheDesk = () => (
  <RowList>
    <Row
      icon='user-round'
      name={hallWords.clerk.name}
      meaning={hallWords.clerk.hint}
      onPress={() => goTo('/pages/clerk/counter/index')}
    />
    <Row
      icon='user-round'
      name={officeWords.entry.name}
      meaning={officeWords.entry.hint}
      onPress={() => goTo('/pages/employer/office/index')}
    />
  </RowList>
);

/** Where to go when the phone will not do: halls, whether they are open now, and what to take along. */
export default function HallList() {
  const me = useSessionStore((session) => session.me);
  const region = me?.insurance.region;
  const { asked, retry } = useAnswer('halls:', () => listHalls(undefined));
  return (
    <Screen title={hallWords.title} lead={hallWords.lead}>
      <Banner tone='info' title={hallWords.demo.title}>
        {hallWords.demo.body}
      </Banner>
      <AnswerView asked={asked} retry={retry} waitingFor={hallWords.waiting}>
        {({ halls }) => {
          const own = halls.filter((hall) => hall.region === region);
          const others = halls.filter((hall) => hall.region !== region);
          return (
            <>
              {own.length > 0 && <Halls title={hallWords.own} halls={own} />}
              <Ways isSignedIn={me !== null} />
              <Halls {...(own.length > 0 && { title: hallWords.others })} halls={others} />
            </>
          );
        }}
      </AnswerView>
      {asked.kind !== 'loading' && <AtTheDesk />}
    </Screen>
  );
}
