import { listHalls } from '@/api/hall.api';
import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { Screen } from '@/components/screen';
import type { Hall } from '@/contract/hall.contract';
import { hallWords, MATTER_WORDS, stateWords, weekRows } from '@/copy/hall.copy';
import { listed } from '@/copy/wording';
import { hallMattersOf } from '@/domain/hall/hall-matters';
import type { OpeningHours } from '@/domain/hall/opening-hours';
import { REGIONS } from '@/domain/region/regions';
import { AnswerView } from '@/frames/answer-view';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useAnswer } from '@/stores/use-answer';

const say = hallWords.one;

function About({ hall }: { hall: Hall }) {
  const does = hallMattersOf(REGIONS[hall.region]).map((matter) => MATTER_WORDS[matter]);
  return (
    <>
      <Card>
        <AnswerTable
          rows={[
            { question: say.now, answer: stateWords(hall) },
            { question: say.where, answer: hall.address },
            { question: say.phone, answer: hall.phone },
          ]}
        />
      </Card>
      <Card title={say.hours}>
        <AnswerTable rows={weekRows(hall.hours as OpeningHours[])} />
      </Card>
      <Card title={say.does}>{listed(does)}</Card>
    </>
  );
}

/** One hall: whether it is open, its week, and what its counter does. */
export default function OneHall() {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer('halls:', () => listHalls(undefined));
  const hall = asked.kind === 'accepted' ? asked.value.halls.find((one) => one.id === id) : undefined;
  return (
    <Screen
      title={hall?.name ?? hallWords.title}
      primary={<Button label={hallWords.papers.name} onPress={() => goTo('/pages/hall/papers/index')} />}
    >
      <Banner tone='info' title={hallWords.demo.title}>
        {hallWords.demo.body}
      </Banner>
      <AnswerView asked={asked} retry={retry} waitingFor={hallWords.waiting}>
        {() =>
          hall ? (
            <About hall={hall} />
          ) : (
            <EmptyState drawing='paper' title={say.gone.title}>
              {say.gone.body}
            </EmptyState>
          )
        }
      </AnswerView>
    </Screen>
  );
}
