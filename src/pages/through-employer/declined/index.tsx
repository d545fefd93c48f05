import { declineEmployerApplication } from '@/api/employer.api';
import type { EmployerApplication } from '@/contract/employer.contract';
import { applicationWords } from '@/copy/employer.copy';
import { momentWords } from '@/copy/wording';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import type { Deed } from '@/stores/deeds';
import { useDeed } from '@/stores/use-deed';
import { relativeRows } from '../facts';

const { declined: say } = applicationWords;

const doneWords = (applied: EmployerApplication): DoneWords => ({
  word: say.word,
  sentence: say.sentence,
  rows: [
    { question: applicationWords.employer, answer: applied.employer },
    ...relativeRows(applied),
    { question: say.answeredAt, answer: applied.answeredAt === null ? '' : momentWords(applied.answeredAt) },
  ],
  next: say.next,
});

const send = (deed: Deed) => declineEmployerApplication(deed.target ?? '', deed.key);

/** What became of the no. */
export default signedIn(function ApplicationDeclined() {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'declineEmployerApplication', send);
  return <DeedResult state={state} askAgain={askAgain} done={doneWords} />;
});
