import type { AnswerRow } from '@/components/answer-table';
import { memberWords } from '@/copy/member.copy';
import { lastsInWords, termsWords, usesNamed } from '@/copy/sharing.copy';
import { dayWords, yuan } from '@/copy/wording';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { SharingTerms } from '@/domain/sharing/sharing-terms';

type TermsField = keyof SharingTerms;

/** The terms that this region knows, as questions and answers; `onChange` gives a field its way back, where it has one. */
export const termsRows = (
  { sharing }: RegionProfile,
  { uses, ceilingFen, monthLimitFen, firstDay, lastDay }: SharingTerms,
  onChange: (field: TermsField) => Pick<AnswerRow, 'onChange'> = () => ({}),
): AnswerRow[] => [
  { question: termsWords.uses, answer: usesNamed(uses), ...onChange('uses') },
  ...(ceilingFen === null
    ? []
    : [{ question: termsWords.ceiling, answer: yuan(ceilingFen), ...onChange('ceilingFen') }]),
  ...(monthLimitFen === undefined
    ? []
    : [{ question: memberWords.limit.row, answer: yuan(monthLimitFen), ...onChange('monthLimitFen') }]),
  ...(sharing.days === 'NONE'
    ? []
    : [{ question: termsWords.firstDay, answer: dayWords(firstDay), ...onChange('firstDay') }]),
  ...(sharing.days === 'FIRST_AND_LAST_DAY'
    ? [
        {
          question: termsWords.lastDay,
          answer: lastDay === null ? termsWords.noLastDay : dayWords(lastDay),
          ...onChange('lastDay'),
        },
      ]
    : []),
];

/** Until when it holds, where no last day was asked for: the other regions name it among the terms. */
export const lastsRow = (profile: RegionProfile, terms: Pick<SharingTerms, 'lastDay'>): AnswerRow[] =>
  profile.sharing.days === 'FIRST_AND_LAST_DAY'
    ? []
    : [{ question: termsWords.lasts, answer: lastsInWords(profile, terms) }];
