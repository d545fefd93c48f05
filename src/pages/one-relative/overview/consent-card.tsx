import { AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import type { Sharing } from '@/contract/sharing.contract';
import { agreementWords } from '@/copy/agreement.copy';
import { doneByHelper, helpedMoveInWords } from '@/copy/done-by-helper.copy';
import { applicationWords } from '@/copy/employer.copy';
import { deedsWords, MATTER_WORDS } from '@/copy/hall.copy';
import { oneRelativeWords } from '@/copy/one-relative.copy';
import { versionInWords } from '@/copy/sharing.copy';
import { inOneBreath, momentWords } from '@/copy/wording';

const say = oneRelativeWords.overview;

/** What was agreed to: the versions, how it was signed, when, and what the relation rests on. */
export function ConsentCard({
  sharing: { consent, agreement, basis, side, throughEmployer, atHalls, byHelpers },
}: {
  sharing: Sharing;
}) {
  const { noticeVersion, pledgeVersion, signedBy, givenAt } = consent;
  const rows = [
    { question: say.notice, answer: versionInWords(noticeVersion) },
    { question: say.pledge, answer: pledgeVersion === null ? say.noPledge : versionInWords(pledgeVersion) },
    ...(signedBy ? [{ question: say.signature, answer: say.signed[signedBy] }] : []),
    { question: say.givenAt, answer: momentWords(givenAt) },
    ...(agreement ? [{ question: agreementWords.agreement[side], answer: momentWords(agreement.givenAt) }] : []),
    { question: say.basis, answer: say.bases[basis] },
    ...(throughEmployer === null
      ? []
      : [{ question: applicationWords.done.through, answer: applicationWords.throughEmployer(throughEmployer, side) }]),
    ...atHalls.map(({ matter, hall, proxy }) => ({
      question: MATTER_WORDS[matter],
      answer: inOneBreath([deedsWords.by(hall), proxy === null ? deedsWords.noProxy : deedsWords.proxy(proxy)]),
    })),
    ...byHelpers.map(({ move, at, helper }) => ({
      question: helpedMoveInWords(move),
      answer: inOneBreath([doneByHelper(helper), momentWords(at)]),
    })),
  ];
  return (
    <Card title={say.consent}>
      <AnswerTable rows={rows} />
    </Card>
  );
}
