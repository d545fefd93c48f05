import type { OwnPremium, PremiumOrder } from '@/contract/premium.contract';
import type { Day } from '@/domain/calendar';
import { maskIdNumber, maskName } from '@/domain/person/masking';
import { decidePremiumRefund } from '@/domain/premium/decide-premium-payment';
import { benefitsEndOn } from '@/domain/premium/premium-season';
import { momentText } from '../clock';
import type { OwnPremiumRow } from '../store/own-premiums';
import type { PremiumOrderRow } from '../store/premium-orders';

type Kept = Pick<
  PremiumOrderRow,
  'id' | 'receiptNo' | 'state' | 'year' | 'amountFen' | 'basis' | 'paidAt' | 'refundedAt' | 'benefitsBeginOn'
>;

const receiptOf = ({ id, receiptNo, state, year, amountFen, basis, paidAt, refundedAt, benefitsBeginOn }: Kept) => ({
  id,
  receiptNo,
  state,
  year,
  amountFen,
  basis,
  paidAt: momentText(paidAt),
  refundedAt: refundedAt === null ? null : momentText(refundedAt),
  benefitsBeginOn,
  benefitsEndOn: benefitsEndOn(year),
});

/** A premium order with its receipt: the payer sees all of it, whom it insures sees the payer by masked name. */
export const showPremiumOrder = (row: PremiumOrderRow, today: Day, readerId: string): PremiumOrder => ({
  ...receiptOf(row),
  side: row.payerId === readerId ? 'PAYER' : 'INSURED',
  insured: {
    name: row.personName,
    idNumberMasked: maskIdNumber(row.personIdNumber),
    region: row.region,
    city: row.city,
  },
  payer: { name: row.payerId === readerId ? row.payerName : maskName(row.payerName) },
  helper: row.payerId === readerId && row.helperName !== null ? maskName(row.helperName) : null,
  kinship: row.kinship,
  reach: row.reach,
  pledgeVersion: row.pledgeVersion,
  togetherId: row.payerId === readerId ? row.togetherId : null,
  refundable: row.payerId === readerId && decidePremiumRefund(row, today).ok,
});

/** The reader's own, paid at a hall or at the tax channel: where, and nothing of who stood there. */
export const showOwnPremium = (row: OwnPremiumRow): OwnPremium => ({
  ...receiptOf(row),
  side: 'SELF',
  insured: { name: row.name, idNumberMasked: maskIdNumber(row.idNumber), region: row.region, city: row.city },
  hall: row.hallName,
  refundable: false,
});
