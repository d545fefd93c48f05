import type { AnswerRow } from '@/components/answer-table';
import { Money } from '@/components/money';
import type { PremiumBill } from '@/contract/premium.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInFull, yearInWords } from '@/copy/premium.copy';
import { premiumPledgeWords } from '@/copy/premium-pledge.copy';
import { premiumSourceWords } from '@/copy/premium-source.copy';
import type { Fen } from '@/domain/money';
import type { PayPremiumStep } from '@/domain/region/region-profile';
import { PremiumAmount } from '@/frames/premium-amount';
import type { Person } from '@/frames/signed-in';
import { changeStep } from '../step-moves';
import { ownerInWords } from '../whose-money';

const words = premiumWords.check;

/** 修改 stands at an answer where the region's flow asks for it. */
const changeable = (steps: readonly PayPremiumStep[], step: PayPremiumStep) =>
  steps.includes(step) && { onChange: () => void changeStep(step) };

/** Whom the money is for, and what for. */
export const billRows = (bill: PremiumBill, { profile }: Person): AnswerRow[] => {
  const steps = profile.flows.payPremium;
  const type = { question: premiumWords.paymentType.question, answer: premiumWords.paymentType.forOther.label };
  return [
    ...(steps.includes('PAYMENT_TYPE') ? [{ ...type, ...changeable(steps, 'PAYMENT_TYPE') }] : []),
    { question: words.insured, answer: insuredInFull(bill), ...changeable(steps, 'PERSON') },
    { question: words.idNumber, answer: bill.insured.idNumberMasked },
    { question: words.year, answer: yearInWords(bill.year), ...changeable(steps, 'YEAR') },
  ];
};

const quotaRows = (due: NonNullable<PremiumBill['due']>, quotaLeftFen: Fen): AnswerRow[] => {
  const leftFen = quotaLeftFen - due.amountFen;
  const { name, before } = premiumSourceWords.NATION;
  return [
    { question: words.amount, answer: <PremiumAmount {...due} /> },
    { question: words.account, answer: name },
    { question: before, answer: <Money amountFen={quotaLeftFen} /> },
    { question: words.after, answer: leftFen < 0 ? words.short(-leftFen) : <Money amountFen={leftFen} /> },
  ];
};

/** Whose money it is, before and after. */
export const moneyRows = (
  due: NonNullable<PremiumBill['due']>,
  quotaLeftFen: Fen | null,
  { me, profile }: Person,
): AnswerRow[] => {
  if (quotaLeftFen !== null) return quotaRows(due, quotaLeftFen);
  const balanceFen = me.personalAccount?.balanceFen ?? 0;
  const leftFen = balanceFen - due.amountFen;
  return [
    { question: words.amount, answer: <PremiumAmount {...due} /> },
    { question: words.account, answer: ownerInWords(me.name) },
    { question: words.before, answer: <Money amountFen={balanceFen} /> },
    ...(profile.sharing.floorFen > 0
      ? [
          {
            question: premiumPledgeWords.payable,
            answer: <Money amountFen={me.personalAccount?.availableFen ?? 0} />,
          },
        ]
      : []),
    { question: words.after, answer: leftFen < 0 ? words.short(-leftFen) : <Money amountFen={leftFen} /> },
  ];
};
