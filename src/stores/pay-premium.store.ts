import type { Answer } from '@/api/answer';
import { listPremiumBills, payResidentPremium } from '@/api/premium.api';
import type { PayResidentPremiumRequest, PremiumBill, PremiumOrder } from '@/contract/premium.contract';
import type { PayPremiumStep } from '@/domain/region/region-profile';
import type { Deed } from './deeds';
import { createDraft } from './draft';

interface PremiumDraft {
  /** Paying for oneself is not possible from a personal account, so there is one type to choose. */
  paymentType: 'FOR_OTHER' | null;
  sharingId: string | null;
  year: number | null;
}

const EMPTY: PremiumDraft = { paymentType: null, sharingId: null, year: null };

export const premiumDraft = createDraft('pay-premium', EMPTY);

const STEP_OF_ANSWER = {
  paymentType: 'PAYMENT_TYPE',
  sharingId: 'PERSON',
  year: 'YEAR',
} as const satisfies Record<keyof PremiumDraft, PayPremiumStep>;

/** The steps that have their answer. */
export const answeredSteps = (draft: PremiumDraft): PayPremiumStep[] =>
  (Object.keys(STEP_OF_ANSWER) as (keyof PremiumDraft)[])
    .filter((answer) => draft[answer] !== null)
    .map((answer) => STEP_OF_ANSWER[answer]);

type Silent = Exclude<Answer<never>, { kind: 'accepted' }>;

/** One relative's bill for every year one may ask for, newest year first. */
export const listBillsByYear = async (sharingId: string): Promise<Answer<PremiumBill[]>> => {
  const latest = await listPremiumBills();
  if (latest.kind !== 'accepted') return latest;
  const answers = await Promise.all(latest.value.years.map((year) => listPremiumBills(year)));
  const silent = answers.find((answer): answer is Silent => answer.kind !== 'accepted');
  if (silent) return silent;
  const bills = answers.flatMap((answer) => (answer.kind === 'accepted' ? answer.value.bills : []));
  return { kind: 'accepted', value: bills.filter((bill) => bill.sharingId === sharingId) };
};

/** Sends a confirmed payment; once it is made, its draft has served. */
export const sendPayment = async (deed: Deed): Promise<Answer<PremiumOrder>> => {
  const request = deed.body as PayResidentPremiumRequest;
  const answer = await payResidentPremium(request, deed.key);
  if (answer.kind === 'accepted' && premiumDraft.use.getState().sharingId === request.sharingId) premiumDraft.clear();
  return answer;
};
