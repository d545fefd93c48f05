import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Card } from '@/components/card';
import type { EnrolmentFile } from '@/contract/enrolment.contract';
import { coverageInWords, enrolmentWords } from '@/copy/enrolment.copy';
import { dayWords } from '@/copy/wording';

const say = enrolmentWords.current;

/** Whether this year's insurance pays today, and from when it will; the sandbox's till does not ask. */
export function CoveredNow({ current }: { current: NonNullable<EnrolmentFile['current']> }) {
  const { year, coverage, waitingUntil, coveredFrom } = current;
  const isWaiting = coverage === 'WAITING';
  const rows = [
    { question: say.now, answer: coverageInWords(current) },
    ...(isWaiting && waitingUntil ? [{ question: say.waiting, answer: say.until(dayWords(waitingUntil)) }] : []),
    ...(isWaiting && coveredFrom ? [{ question: say.from, answer: dayWords(coveredFrom) }] : []),
  ];
  return (
    <>
      <Card title={say.title(year)}>
        <AnswerTable rows={rows} />
      </Card>
      {coverage !== 'COVERED' && (
        <Banner tone='info' title={say.till.title}>
          {say.till.body}
        </Banner>
      )}
    </>
  );
}
