import type { PayResidentPremiumRequest, PremiumBill } from '@/contract/premium.contract';
import { insuredInWords } from '@/copy/premium.copy';
import type { TextSeen } from '@/domain/consent/consent';
import { replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';

/** Keeps the payment as it was confirmed, with the pledge where one was made, and opens its result. */
export const payNow = (
  bill: PremiumBill,
  { amountFen }: NonNullable<PremiumBill['due']>,
  pledge?: TextSeen,
): Promise<unknown> => {
  const { sharingId, year } = bill;
  const seen = pledge && { version: pledge.version, hash: pledge.hash };
  const request: PayResidentPremiumRequest = { sharingId, year, amountFen, ...(seen && { pledge: seen }) };
  const key = prepareDeed('payResidentPremium', request, null, insuredInWords(bill));
  return replaceWith(`/pages/pay-premium/result/index?key=${key}`);
};
