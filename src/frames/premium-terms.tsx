import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import type { PremiumTermsShown } from '@/contract/premium-terms.contract';
import {
  continuousInWords,
  missedInWords,
  raiseInWords,
  termsWords as say,
  standardInWords,
  unclaimedInWords,
  waitingInWords,
} from '@/copy/premium-terms.copy';
import { dayWords, yuan } from '@/copy/wording';

/** What the standard is, and what of it is paid for the person. */
const amountRows = (terms: PremiumTermsShown): AnswerRow[] => [
  { question: say.standard, answer: standardInWords(terms) },
  ...(terms.subsidyFen > 0
    ? [
        { question: say.subsidy, answer: yuan(terms.subsidyFen) },
        { question: say.own, answer: yuan(terms.standardFen - terms.subsidyFen) },
      ]
    : []),
];

export const benefitRows = ({ benefits }: Pick<PremiumTermsShown, 'benefits'>): AnswerRow[] => [
  { question: benefits.waitingUntil === null ? say.begins : say.yearFrom, answer: dayWords(benefits.beginOn) },
  { question: say.waiting, answer: waitingInWords(benefits) },
  ...(benefits.waitingUntil === null ? [] : [{ question: say.covered, answer: dayWords(benefits.coveredFrom) }]),
];

const incentiveRows = ({ incentive }: PremiumTermsShown): AnswerRow[] => [
  { question: say.continuous, answer: continuousInWords(incentive) },
  { question: say.limit, answer: say.limitMeans },
  { question: say.raise, answer: raiseInWords(incentive) },
  ...(incentive.unclaimedFen === null
    ? []
    : [{ question: say.unclaimed, answer: unclaimedInWords(incentive.unclaimedFen) }]),
];

interface Props {
  terms: PremiumTermsShown;
  title?: string;
  /** Then nobody is told what leaving it out would cost. */
  isPaid?: boolean;
}

/** A premium before it is paid: the standard, the subsidy, from when it helps, and what staying brings or leaving costs. */
export function PremiumTerms({ terms, title = say.title, isPaid = false }: Props) {
  const missed = { question: say.missed, answer: missedInWords(terms.monthsIfMissed) };
  const rows = [...amountRows(terms), ...benefitRows(terms), ...incentiveRows(terms), ...(isPaid ? [] : [missed])];
  return (
    <Card title={title}>
      <AnswerTable rows={rows} />
    </Card>
  );
}
