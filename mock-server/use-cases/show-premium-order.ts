import type { PremiumOrder } from '@/contract/premium.contract';
import type { Day } from '@/domain/calendar';
import { maskIdNumber, maskName } from '@/domain/person/masking';
import { decidePremiumRefund } from '@/domain/premium/decide-premium-payment';
import { benefitsBeginOn, benefitsEndOn } from '@/domain/premium/premium-season';
import { momentText } from '../clock';
import type { PremiumOrderRow } from '../store/premium-orders';

/** A premium order with its receipt: the payer sees all of it, whom it insures sees the payer by masked name. */
export const showPremiumOrder = (row: PremiumOrderRow, today: Day, readerId: string): PremiumOrder => ({
  id: row.id,
  side: row.payerId === readerId ? 'PAYER' : 'INSURED',
  receiptNo: row.receiptNo,
  state: row.state,
  insured: {
    name: row.personName,
    idNumberMasked: maskIdNumber(row.personIdNumber),
    region: row.region,
    city: row.city,
  },
  payer: { name: row.payerId === readerId ? row.payerName : maskName(row.payerName) },
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
  refundable: row.payerId === readerId && decidePremiumRefund(row, today).ok,
});
