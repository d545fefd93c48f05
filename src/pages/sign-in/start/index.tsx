import { useRef, useState } from 'react';
import type { Answer } from '@/api/answer';
import { listPersonas } from '@/api/demo.api';
import { Button } from '@/components/button';
import { Drawing } from '@/components/drawing';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import type { PersonaList } from '@/contract/demo.contract';
import { regionsWords } from '@/copy/regions.copy';
import { waysWords } from '@/copy/sign-in.copy';
import { inARow } from '@/copy/wording';
import { RefusalBanner } from '@/frames/refusal-banner';
import { goTo } from '@/platform/navigation';
import { enterAs, type PersonaWithPhone } from '@/stores/sessions';
import { type Asked, useAnswer } from '@/stores/use-answer';
import { Silence } from '../silence';
import { useNext, usePassThrough } from '../use-next';
import { Personas } from './personas';

const hasPhone = (persona: PersonaList['personas'][number]): persona is PersonaWithPhone => persona.phone !== null;

/** Nobody where the demo doors are shut. */
const offered = (asked: Asked<PersonaList>): PersonaWithPhone[] =>
  asked.kind === 'accepted' ? asked.value.personas.filter((persona) => persona.playable).filter(hasPhone) : [];

function Trouble({ answer }: { answer: Answer<unknown> }) {
  if (answer.kind === 'refused') return <RefusalBanner code={answer.code} params={answer.params} />;
  return <Silence />;
}

/** Signs in as one persona at a time. */
const useEntering = (goOn: () => Promise<unknown>) => {
  const isEntering = useRef(false);
  const [entering, setEntering] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Answer<unknown> | null>(null);
  const enterOnce = async (persona: PersonaWithPhone): Promise<void> => {
    if (isEntering.current) return;
    isEntering.current = true;
    setEntering(persona.id);
    setTrouble(null);
    const answer = await enterAs(persona);
    if (answer.kind === 'accepted') await goOn();
    else setTrouble(answer);
    setEntering(null);
    isEntering.current = false;
  };
  return { entering, trouble, enterOnce };
};

/** What one does here, and where it leads, for whoever was sent here by another page. */
const leadOf = (hasPersonas: boolean, isSent: boolean): string =>
  inARow(hasPersonas ? waysWords.leadWithPersonas : waysWords.lead, isSent ? waysWords.back : '');

export default function SignIn() {
  const { asked } = useAnswer('personas', listPersonas);
  const { next, openWay, goOn } = useNext();
  usePassThrough(next);
  const { entering, trouble, enterOnce } = useEntering(goOn);
  const personas = offered(asked);
  return (
    <Screen
      title={waysWords.title}
      lead={leadOf(personas.length > 0, next !== null)}
      primary={<Button icon='phone' label={waysWords.phone} onPress={() => openWay('phone')} />}
      secondary={<Button kind='secondary' label={waysWords.face} onPress={() => openWay('face')} />}
      barNote={trouble && <Trouble answer={trouble} />}
    >
      {asked.kind === 'loading' && <Skeleton waitingFor={waysWords.waiting} rows={4} />}
      {asked.kind !== 'loading' && personas.length === 0 && <Drawing name='people' />}
      {personas.length > 0 && <Personas personas={personas} entering={entering} onChoose={enterOnce} />}
      <RowList>
        <Row
          icon='map-pin'
          name={regionsWords.entry.name}
          meaning={regionsWords.lead}
          onPress={() => goTo('/pages/me/regions/index')}
        />
      </RowList>
    </Screen>
  );
}
