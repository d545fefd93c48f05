import type { AnswerRow } from '@/components/answer-table';
import type { EmployerApplication } from '@/contract/employer.contract';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { applicationWords } from '@/copy/employer.copy';
import { kinshipToReader } from '@/copy/kinship.copy';
import type { Person } from '@/frames/signed-in';
import { termsRows } from '@/frames/terms-rows';
import { termsIn } from '@/stores/add-relative-request';
import { type ApplicationDraft, applicationSteps } from '@/stores/application.store';

/** Whom the application is about: the name in full, for it is to be checked; the number as the bureau shows it. */
export const relativeRows = ({ relative, kinship }: EmployerApplication): AnswerRow[] => [
  { question: applicationWords.relative, answer: relative.name },
  { question: applicationWords.idNumber, answer: relative.idNumberMasked },
  { question: applicationWords.kinship, answer: kinshipToReader(kinship, 'SHARER') },
];

type TermsChange = Parameters<typeof termsRows>[2];

/** The terms as the employee chose them, where this region has a step for them. */
export const chosenTerms = ({ me, profile }: Person, draft: ApplicationDraft, onChange?: TermsChange): AnswerRow[] => {
  if (!applicationSteps(profile).includes('terms')) return [];
  const terms = termsIn(profile, draft);
  return termsRows(profile, { ...terms, firstDay: terms.firstDay ?? me.today }, onChange);
};

/** What the pledge is signed for: by whom, for whom, and on which terms. */
export const pledgeRows = (about: Person & { applied: EmployerApplication }, draft: ApplicationDraft): AnswerRow[] => [
  { question: addRelativeWords.pledge.who, answer: about.me.name },
  ...relativeRows(about.applied),
  ...chosenTerms(about, draft),
];
