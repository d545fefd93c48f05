import { useState } from 'react';
import { listPersonas, readClock } from '@/api/demo.api';
import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { HallPerson } from '@/contract/hall.contract';
import { clerkWords } from '@/copy/hall.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import { yuan } from '@/copy/wording';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { AnswerView } from '@/frames/answer-view';
import { RefusalBanner } from '@/frames/refusal-banner';
import { useAnswer } from '@/stores/use-answer';
import { BindForm } from './bind-form';
import { Slip } from './slip';
import { useCounter } from './use-counter';

type Counter = ReturnType<typeof useCounter>;

function News({ news }: Pick<Counter, 'news'>) {
  if (!news) return null;
  if (news.kind === 'refused') return <RefusalBanner code={news.code} params={news.params} />;
  return (
    <Banner tone='waiting' title={clerkWords.silent.title} isNews>
      {clerkWords.silent.body}
    </Banner>
  );
}

function Served({ person, onEnd }: { person: HallPerson; onEnd: (id: string) => Promise<unknown> }) {
  const { name, idNumberMasked, phoneMasked, availableFen, sharings } = person;
  const rows = [
    { question: clerkWords.found, answer: `${name} ${idNumberMasked}` },
    { question: clerkWords.phone, answer: phoneMasked ?? clerkWords.none },
    { question: clerkWords.available, answer: availableFen === null ? clerkWords.noAccount : yuan(availableFen) },
  ];
  return (
    <>
      <Card>
        <AnswerTable rows={rows} />
      </Card>
      {sharings.length > 0 && (
        <RowList title={clerkWords.sharings}>
          {sharings.map(({ id, other, kinship, side }) => (
            <Row
              key={id}
              name={`${maskName(other.name)}（${kinshipToReader(kinship, side)}）`}
              state={<Button kind='quiet' label={clerkWords.end} onPress={() => onEnd(id)} />}
            />
          ))}
        </RowList>
      )}
    </>
  );
}

function Desk({ bearer, hall }: { bearer: string; hall: string }) {
  const { form, type, person, slip, news, find, bind, end, next } = useCounter(bearer);
  const { asked } = useAnswer('clock', readClock);
  if (slip) return <Slip slip={slip} onNext={next} />;
  const today = asked.kind === 'accepted' ? asked.value.today : '';
  return (
    <Screen
      title={hall}
      lead={clerkWords.demo}
      primary={<Button label={person ? clerkWords.bind : clerkWords.find} onPress={person ? bind : find} />}
      secondary={person && <Button kind='secondary' label={clerkWords.next} onPress={next} />}
    >
      <News news={news} />
      {person ? (
        <>
          <Served person={person} onEnd={end} />
          <BindForm profile={REGIONS[person.region]} today={today} form={form} type={type} />
        </>
      ) : (
        <>
          <Field label={clerkWords.name} value={form.name} onChange={(name) => type({ name })} />
          <Field
            type='idcard'
            label={clerkWords.idNumber}
            value={form.idNumber}
            onChange={(idNumber) => type({ idNumber })}
          />
        </>
      )}
    </Screen>
  );
}

/** The counter of a hall: signed in with the hall's demo key, one person after the other. */
export default function ClerkCounter() {
  const { asked, retry } = useAnswer('personas', listPersonas);
  const [chosen, setChosen] = useState<{ key: string; name: string } | null>(null);
  if (chosen) return <Desk bearer={chosen.key} hall={chosen.name} />;
  return (
    <Screen title={clerkWords.title} lead={clerkWords.demo}>
      <AnswerView asked={asked} retry={retry}>
        {({ halls }) => (
          <RowList title={clerkWords.hall}>
            {halls.map((hall) => (
              <Row key={hall.id} icon='map-pin' name={hall.name} onPress={() => setChosen(hall)} />
            ))}
          </RowList>
        )}
      </AnswerView>
    </Screen>
  );
}
