import { AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import type { Sharing } from '@/contract/sharing.contract';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { versionInWords } from '@/copy/sharing.copy';
import { momentWords } from '@/copy/wording';

const say = oneRelativeWords.overview;

/** What was agreed to: the versions, how it was signed, when, and what the relation rests on. */
export function ConsentCard({ sharing: { consent, basis } }: { sharing: Sharing }) {
  const { noticeVersion, pledgeVersion, signedBy, givenAt } = consent;
  const rows = [
    { question: say.notice, answer: versionInWords(noticeVersion) },
    { question: say.pledge, answer: pledgeVersion === null ? say.noPledge : versionInWords(pledgeVersion) },
    ...(signedBy ? [{ question: say.signature, answer: say.signed[signedBy] }] : []),
    { question: say.givenAt, answer: momentWords(givenAt) },
    { question: say.basis, answer: say.bases[basis] },
  ];
  return (
    <Card title={say.consent}>
      <AnswerTable rows={rows} />
    </Card>
  );
}
