import type { PayResidentPremiumRequest, PremiumBill } from '@/contract/premium.contract';
import type { TextSeen } from '@/domain/consent/consent';
import { replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';

/** Keeps the payment as it was confirmed, with the pledge where one was made, and opens its result. */
export const payNow = (
  { sharingId, year }: PremiumBill,
  { amountFen }: NonNullable<PremiumBill['due']>,
  pledge?: TextSeen,
): Promise<unknown> => {
  const seen = pledge && { version: pledge.version, hash: pledge.hash };
  const request: PayResidentPremiumRequest = { sharingId, year, amountFen, ...(seen && { pledge: seen }) };
  return replaceWith(`/pages/pay-premium/result/index?key=${prepareDeed('payResidentPremium', request)}`);
};
