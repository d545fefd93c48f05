import type { AnswerRow } from '@/components/answer-table';
import { addRelativeWords, idNumberInGroups } from '@/copy/add-relative.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { isPopUpNotice } from '@/domain/region/add-relative-steps';
import type { AddRelativeStep, RegionProfile } from '@/domain/region/region-profile';
import { addRelativeScreen } from '@/frames/add-relative-screens';
import { goTo } from '@/platform/navigation';
import type { AddRelativeDraft } from '@/stores/add-relative.store';

const { check } = addRelativeWords;

/** Every answer so far, each with the way back to where it was given. */
export const checkRows = (profile: RegionProfile, draft: AddRelativeDraft): AnswerRow[] => {
  const change = (step: AddRelativeStep, at = '') => ({
    onChange: () => void goTo(`${addRelativeScreen(profile, step)}?then=back&at=${at}`),
  });
  const { kinship, name, idNumber, notice, pledge } = draft;
  return [
    { question: check.kinship, answer: kinship && KINSHIP_WORDS[kinship], ...change('FORM', 'kinship') },
    { question: check.name, answer: name.trim(), ...change('FORM', 'name') },
    {
      question: check.idNumber,
      answer: idNumberInGroups(normaliseIdNumber(idNumber)),
      ...change('FORM', 'idNumber'),
    },
    {
      question: check.notice,
      answer: check.noticeRead(notice?.version ?? ''),
      ...(!isPopUpNotice(profile) && change('NOTICE')),
    },
    ...(pledge ? [{ question: check.pledge, answer: check.signed[pledge.signature.method], ...change('PLEDGE') }] : []),
  ];
};
