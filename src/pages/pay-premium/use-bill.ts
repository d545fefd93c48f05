import { listPremiumBills } from '@/api/premium.api';
import { readSharing } from '@/api/sharing.api';
import type { PremiumBill } from '@/contract/premium.contract';
import { whyQuotaTooSmall } from '@/domain/cross-province/quota';
import type { Fen } from '@/domain/money';
import type { Person } from '@/frames/signed-in';
import { premiumDraft } from '@/stores/pay-premium.store';
import { useAnswer } from '@/stores/use-answer';

/** What the account could not bear, as far as this screen can tell; the bureau decides anew when it is confirmed. */
const shortageOf = (bill: PremiumBill, ceilingFen: Fen | null, { me, profile }: Person): PremiumBill['refusal'] => {
  const { due, quotaLeftFen } = bill;
  if (!due) return null;
  const { amountFen } = due;
  if (quotaLeftFen !== null) return whyQuotaTooSmall(quotaLeftFen, amountFen);
  if (ceilingFen !== null && ceilingFen < amountFen) return { code: 'OVER_CEILING', params: { amountFen, ceilingFen } };
  const { balanceFen = 0, availableFen = 0 } = me.personalAccount ?? {};
  if (availableFen >= amountFen) return null;
  const { floorFen } = profile.sharing;
  return { code: floorFen > 0 ? 'BALANCE_AT_FLOOR' : 'BALANCE_SHORT', params: { balanceFen, amountFen, floorFen } };
};

/** The bill chosen in this flow, and why it cannot be paid, if so. */
export const useBill = (person: Person) => {
  const { sharingId, year } = premiumDraft.use();
  const { asked, retry } = useAnswer(`premium-bill-${year}`, () => listPremiumBills(year ?? undefined));
  const hasCeiling = person.profile.sharing.ceiling === 'PER_PAYMENT' && sharingId !== null;
  const sharing = useAnswer(`sharing-${sharingId}`, hasCeiling ? () => readSharing(sharingId) : null).asked;
  const ceilingFen = sharing.kind === 'accepted' ? sharing.value.terms.ceilingFen : null;
  const bill =
    asked.kind === 'accepted' ? (asked.value.bills.find((one) => one.sharingId === sharingId) ?? null) : null;
  const refusal = bill && (bill.refusal ?? shortageOf(bill, ceilingFen, person));
  return { asked, retry, bill, refusal, due: bill && !refusal ? bill.due : null };
};
