import { listPremiumBills } from '@/api/premium.api';
import { premiumDraft } from '@/stores/pay-premium.store';
import { useAnswer } from '@/stores/use-answer';

/** The bill chosen in this flow, and why it cannot be paid, if so. */
export const useBill = () => {
  const { sharingId, year } = premiumDraft.use();
  const { asked, retry } = useAnswer(`premium-bill-${year}`, () => listPremiumBills(year ?? undefined));
  const bill =
    asked.kind === 'accepted' ? (asked.value.bills.find((one) => one.sharingId === sharingId) ?? null) : null;
  const refusal = bill && (bill.refusal ?? bill.cannotPay);
  return { asked, retry, bill, refusal, due: bill && !refusal ? bill.due : null };
};
