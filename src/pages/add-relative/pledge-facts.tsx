import type { AnswerRow } from '@/components/answer-table';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { KINSHIP_WORDS } from '@/copy/kinship.copy';
import { severalWords } from '@/copy/several-relatives.copy';
import { idNumberInGroups } from '@/copy/wording';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { stepsBefore } from '@/domain/region/add-relative-steps';
import { Lines } from '@/frames/lines';
import type { Person } from '@/frames/signed-in';
import { termsRows } from '@/frames/terms-rows';
import { type AddRelativeDraft, type RelativeAnswers, relativesIn } from '@/stores/add-relative.store';
import { termsIn } from '@/stores/add-relative-request';
import { relativeLines } from './relative-lines';

const { pledge: say } = addRelativeWords;

/** The number on a line of its own: beside the name its groups would be parted. */
const named = ({ name, idNumber }: RelativeAnswers): string =>
  `${name.trim()}\n${idNumberInGroups(normaliseIdNumber(idNumber))}`;

const kinshipOf = ({ kinship }: RelativeAnswers): string => (kinship ? KINSHIP_WORDS[kinship] : '');

const relativeRows = (relatives: readonly RelativeAnswers[], relativeWord: string): AnswerRow[] => {
  const [only] = relatives;
  if (only && relatives.length === 1)
    return [
      { question: say.forWhom, answer: named(only) },
      { question: say.kinship, answer: kinshipOf(only) },
    ];
  return relatives.map((relative, at) => ({
    question: severalWords.relative(relativeWord, at + 1),
    answer: <Lines lines={relativeLines(relative)} />,
  }));
};

/** What a pledge is signed for: who, for whom, and the terms where they were chosen before it. */
export const pledgeFacts = (
  { me, profile, words }: Pick<Person, 'me' | 'profile' | 'words'>,
  draft: AddRelativeDraft,
): AnswerRow[] => {
  const terms = termsIn(profile, draft);
  return [
    { question: say.who, answer: me.name },
    ...relativeRows(relativesIn(draft), words.relative),
    ...(stepsBefore(profile, 'PLEDGE').includes('TERMS')
      ? termsRows(profile, { ...terms, firstDay: terms.firstDay ?? me.today })
      : []),
  ];
};
