import { type Day, yearOf } from '../calendar';
import type { CrossStage } from '../cross-province/cross-stages';
import { whyQuotaTooSmall } from '../cross-province/quota';
import type { AccountRef, TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, refuse } from '../outcome';
import { decideBeneficiaryInsurance, decideSharerInsurance, type Insurance } from '../person/insurance';
import { longTermCareStandardFor } from './long-term-care-standard';

export interface LongTermCareFacts {
  today: Day;
  year: number;
  /** Of the sharing whose quota pays: the money of a region's own sharing may not. policy-sources.md#long-term-care */
  stage: CrossStage;
  payer: { insurance: Insurance; quota: AccountRef; leftFen: Fen };
  insured: { insurance: Insurance };
  isPaid: boolean;
}

export type LongTermCareBill = { amountFen: Fen; basis: 'MOCK' };

/** What is due for this relative and year, or why nothing may be paid. Only the current year is collected. */
export const decideLongTermCareBill = (facts: LongTermCareFacts): Decision<LongTermCareBill> => {
  const { today, year, stage, insured, isPaid } = facts;
  if (stage !== 'ACTIVE') return refuse(stage === 'PROPOSED' ? 'PROPOSAL_WAITING' : 'SHARING_ENDED');
  if (year !== yearOf(today)) return refuse('YEAR_NOT_COLLECTED', { year });
  const insurance = decideBeneficiaryInsurance(insured.insurance, insured.insurance.region);
  if (!insurance.ok) return insurance;
  return isPaid ? refuse('ALREADY_PAID', { year }) : longTermCareStandardFor(insured.insurance);
};

/** May it be paid now out of the quota: the whole, or nothing. */
export const decideLongTermCarePayment = (
  facts: LongTermCareFacts,
  order: { id: string; amountFen: Fen },
): Decision<TransferDraft> => {
  const bill = decideLongTermCareBill(facts);
  if (!bill.ok) return bill;
  const payer = decideSharerInsurance(facts.payer.insurance);
  if (!payer.ok) return payer;
  const { amountFen } = bill.value;
  if (order.amountFen !== amountFen) return refuse('AMOUNT_CHANGED', { amountFen });
  const tooSmall = whyQuotaTooSmall(facts.payer.leftFen, amountFen);
  if (tooSmall) return tooSmall;
  const fund = { kind: 'LONG_TERM_CARE_FUND', owner: facts.insured.insurance.region } as const;
  return accept({
    kind: 'LONG_TERM_CARE',
    ref: order.id,
    postings: [{ debit: facts.payer.quota, credit: fund, amountFen }],
  });
};
