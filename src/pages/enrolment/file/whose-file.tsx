import { AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import type { EnrolmentFile } from '@/contract/enrolment.contract';
import { ASSISTANCE_WORDS, enrolmentWords as say } from '@/copy/enrolment.copy';
import { INSURANCE_KIND_WORDS } from '@/copy/insurance.copy';
import { maskName } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';

/** Whose years these are; why somebody is assisted stands in their own file alone. */
export function WhoseFile({ file: { person, region, city, insurance, assistance } }: { file: EnrolmentFile }) {
  const rows = [
    { question: say.name, answer: maskName(person.name) },
    { question: say.idNumber, answer: person.idNumberMasked },
    { question: say.place, answer: `${REGIONS[region].name} ${city}` },
    { question: say.insurance, answer: INSURANCE_KIND_WORDS[insurance] },
    ...(assistance === null ? [] : [{ question: say.assistance, answer: ASSISTANCE_WORDS[assistance] }]),
  ];
  return (
    <Card title={say.who}>
      <AnswerTable rows={rows} />
    </Card>
  );
}
