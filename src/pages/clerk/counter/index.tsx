import { useState } from 'react';
import { listPersonas, readClock } from '@/api/demo.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { PersonaList } from '@/contract/demo.contract';
import { clerkWords } from '@/copy/clerk.copy';
import { AnswerView } from '@/frames/answer-view';
import { useAnswer } from '@/stores/use-answer';
import { Desk } from './desk';

/** The counter of a hall: signed in with the hall's demo key, which is forgotten with the screen. */
export default function ClerkCounter() {
  const { asked, retry } = useAnswer('personas', listPersonas);
  const clock = useAnswer('clock', readClock).asked;
  const [hall, setHall] = useState<PersonaList['halls'][number] | null>(null);
  if (hall && clock.kind === 'accepted') return <Desk hall={hall} today={clock.value.today} />;
  return (
    <Screen title={clerkWords.title} lead={clerkWords.demo}>
      <AnswerView asked={asked} retry={retry}>
        {({ halls }) => (
          <RowList title={clerkWords.hall}>
            {halls.map((one) => (
              <Row key={one.id} icon='map-pin' name={one.name} onPress={() => setHall(one)} />
            ))}
          </RowList>
        )}
      </AnswerView>
    </Screen>
  );
}
