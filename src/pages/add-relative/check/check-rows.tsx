import type { AnswerRow } from '@/components/answer-table';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { agreementWords } from '@/copy/agreement.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { memberWords } from '@/copy/member.copy';
import { severalWords } from '@/copy/several-relatives.copy';
import { termsWords, usesNamed } from '@/copy/sharing.copy';
import { idNumberInGroups } from '@/copy/wording';
import type { Day } from '@/domain/calendar';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { isPopUpNotice } from '@/domain/region/add-relative-steps';
import type { AddRelativeStep, RegionProfile } from '@/domain/region/region-profile';
import { addRelativeScreen } from '@/frames/add-relative-screens';
import { Lines } from '@/frames/lines';
import type { Person } from '@/frames/signed-in';
import { termsRows } from '@/frames/terms-rows';
import { goTo } from '@/platform/navigation';
import { type AddRelativeDraft, type RelativeAnswers, relativesIn } from '@/stores/add-relative.store';
import { termsIn, usesOf } from '@/stores/add-relative-request';
import { isAskingOffered } from '../ask-first';
import { relativeLines } from '../relative-lines';

const { check } = addRelativeWords;
const { ask } = agreementWords;

type Change = (step: AddRelativeStep, at?: string) => Pick<AnswerRow, 'onChange'>;

const oneRelative = ({ kinship, name, idNumber }: RelativeAnswers, change: Change): AnswerRow[] => [
  { question: check.kinship, answer: kinship && KINSHIP_WORDS[kinship], ...change('FORM', 'kinship') },
  { question: check.name, answer: name.trim(), ...change('FORM', 'name') },
  { question: check.idNumber, answer: idNumberInGroups(normaliseIdNumber(idNumber)), ...change('FORM', 'idNumber') },
];

const severalRelatives = (relatives: readonly RelativeAnswers[], relativeWord: string, change: Change): AnswerRow[] =>
  relatives.map((relative, at) => ({
    question: severalWords.relative(relativeWord, at + 1),
    answer: <Lines lines={relativeLines(relative)} />,
    ...change('FORM'),
  }));

/** The relative's own face, once it was shown or found not to be needed. */
const memberFace = ({ memberFace: shown }: AddRelativeDraft, change: Change): AnswerRow[] =>
  shown ? [{ question: memberWords.face.row, answer: memberWords.face.done[shown], ...change('MEMBER_FACE') }] : [];

/** What the form asks in large letters, and this page itself in the usual ones. */
const choiceRows = (profile: RegionProfile, draft: AddRelativeDraft, today: Day, change: Change): AnswerRow[] => [
  ...(profile.flows.addRelative.includes('TERMS')
    ? []
    : [{ question: termsWords.uses, answer: usesNamed(usesOf(profile, draft)), ...change('FORM', 'uses') }]),
  ...(isAskingOffered(profile, draft, today)
    ? [{ question: ask.row, answer: ask.answers[draft.asksRelative ? 'YES' : 'NO'], ...change('FORM', 'asksRelative') }]
    : []),
];

/** Every answer so far, each with the way back to where it was given. */
export const checkRows = (
  { profile, words }: Pick<Person, 'profile' | 'words'>,
  draft: AddRelativeDraft,
  today: Day,
  isInForm: boolean,
): AnswerRow[] => {
  const change: Change = (step, at = '') => ({
    onChange: () => void goTo(`${addRelativeScreen(profile, step)}?then=back&at=${at}`),
  });
  const { notice, pledge } = draft;
  const relatives = relativesIn(draft);
  const [only] = relatives;
  const terms = termsIn(profile, draft);
  return [
    ...(only && relatives.length === 1
      ? oneRelative(only, change)
      : severalRelatives(relatives, words.relative, change)),
    ...memberFace(draft, change),
    ...(profile.flows.addRelative.includes('TERMS')
      ? termsRows(profile, { ...terms, firstDay: terms.firstDay ?? today }, (field) => change('TERMS', field))
      : []),
    ...(isInForm ? choiceRows(profile, draft, today, change) : []),
    {
      question: check.notice,
      answer: check.noticeRead(notice?.version ?? ''),
      ...(!isPopUpNotice(profile) && change('NOTICE')),
    },
    ...(pledge ? [{ question: check.pledge, answer: check.signed[pledge.signature.method], ...change('PLEDGE') }] : []),
  ];
};
