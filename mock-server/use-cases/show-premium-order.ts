import type { PremiumOrder } from '@/contract/premium.contract';
import type { Day } from '@/domain/calendar';
import { maskIdNumber } from '@/domain/person/masking';
import { decidePremiumRefund } from '@/domain/premium/decide-premium-payment';
import { benefitsBeginOn, benefitsEndOn } from '@/domain/premium/premium-season';
import { momentText } from '../clock';
import type { PremiumOrderRow } from '../store/premium-orders';

/** A premium order with its receipt, as its payer sees it. */
export const showPremiumOrder = (row: PremiumOrderRow, today: Day): PremiumOrder => ({
  id: row.id,
  receiptNo: row.receiptNo,
  state: row.state,
  insured: {
    name: row.personName,
    idNumberMasked: maskIdNumber(row.personIdNumber),
    region: row.region,
    city: row.city,
  },
  payer: { name: row.payerName },
  kinship: row.kinship,
  reach: row.reach,
  year: row.year,
  amountFen: row.amountFen,
  basis: row.basis,
  paidAt: momentText(row.paidAt),
  refundedAt: row.refundedAt === null ? null : momentText(row.refundedAt),
  benefitsBeginOn: benefitsBeginOn(row.year),
  benefitsEndOn: benefitsEndOn(row.year),
  pledgeVersion: row.pledgeVersion,
  refundable: decidePremiumRefund(row, today).ok,
});
