import { useEffect, useState } from 'react';
import { listPersonas } from '@/api/demo.api';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { Persona, PersonaList } from '@/contract/demo.contract';
import { clerkWords } from '@/copy/clerk.copy';
import { officeWords } from '@/copy/employer.copy';
import { AnswerView } from '@/frames/answer-view';
import { RefusalBanner } from '@/frames/refusal-banner';
import { StaffSeat } from '@/frames/staff-seat';
import { goHome } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { HandedIn } from './handed-in';
import { OfficeCheck } from './office-check';
import { OfficeForm } from './office-form';
import { type OfficeNews, useOffice } from './use-office';

type Employer = PersonaList['employers'][number];

function News({ news }: { news: OfficeNews }) {
  if (!news) return null;
  if (news.kind === 'refused') return <RefusalBanner code={news.code} params={news.params} isForStaff />;
  const isSent = news.kind === 'sent';
  const { title, body } = isSent ? officeWords.sent : clerkWords.silent;
  return (
    <Banner tone={isSent ? 'done' : 'waiting'} title={title} isNews>
      {body}
    </Banner>
  );
}

function Desk({ employer, staff }: { employer: Employer; staff: readonly Persona[] }) {
  const office = useOffice(employer.key);
  const { news, handedIn, readHandedIn, isChecking, check } = office;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when one sits down
  useEffect(() => void readHandedIn(), []);
  if (isChecking) return <OfficeCheck office={office} />;
  return (
    <Screen
      hasBack={false}
      title={employer.name}
      lead={officeWords.lead}
      primary={<Button label={officeWords.submit} onPress={check} />}
    >
      <StaffSeat place={employer.name} leave={officeWords.leave} onLeave={goHome} />
      <News news={news} />
      <OfficeForm staff={staff} office={office} />
      <HandedIn applications={handedIn} />
    </Screen>
  );
}

/** The personnel office of an employer: signed in with its demo key, which is forgotten with the screen. */
export default function EmployerOffice() {
  const { asked, retry } = useAnswer('personas', listPersonas);
  const [employer, setEmployer] = useState<Employer | null>(null);
  const everybody = asked.kind === 'accepted' ? asked.value.personas : [];
  if (employer) return <Desk employer={employer} staff={everybody.filter(({ id }) => employer.staff.includes(id))} />;
  return (
    <Screen title={officeWords.title} lead={officeWords.demo}>
      <AnswerView asked={asked} retry={retry}>
        {({ employers }) => (
          <RowList title={officeWords.choose}>
            {employers.map((one) => (
              <Row key={one.id} icon='users-round' name={one.name} onPress={() => setEmployer(one)} />
            ))}
          </RowList>
        )}
      </AnswerView>
    </Screen>
  );
}
