import type { PayResidentPremiumRequest } from '@/contract/premium.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decidePremiumPledge, type TextSeen } from '@/domain/consent/consent';
import type { TransferDraft } from '@/domain/ledger/transfer';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { decidePremiumBill, type PremiumFacts } from '@/domain/premium/decide-premium-payment';
import { newId, newReceiptNo } from '../chance';
import { postTransfer } from '../store/ledger';
import { noticeInForce } from '../store/notices';
import { personOf } from '../store/people';
import { insertPremiumConsent } from '../store/premium-consents';
import { findPremiumOrderOf, insertPremiumOrder, type PremiumOrderRow } from '../store/premium-orders';
import type { Query } from '../store/store';
import { coveredFrom } from './covered-from';
import { gatherPremiumFacts } from './gather-premium-facts';
import { sayWhoPaid, whyNoDoor } from './premium-door';
import { findPremiumSource, type PremiumSource } from './premium-source';
import { tellPremiumPaid } from './tell-beneficiary';

type Bill = Pick<PayResidentPremiumRequest, 'sharingId' | 'year' | 'amountFen'>;

/** A bill that is due and open at this door: nothing is written yet. */
export interface DuePremium {
  order: { id: string; amountFen: number };
  source: PremiumSource;
  facts: PremiumFacts;
  basis: 'SOURCED' | 'MOCK';
}

/** The bill of this payer's relative, or why nothing may be paid at this moment. */
export const findDuePremium = async (
  tx: Query,
  now: Moment,
  payerId: string,
  { sharingId, year, amountFen }: Bill,
): Promise<Decision<DuePremium>> => {
  const source = await findPremiumSource(tx, payerId, sharingId);
  if (!source) return refuse('NOT_FOUND');
  if (source.isOver) return refuse('SHARING_ENDED');
  const payer = await personOf(tx, payerId);
  const facts = await gatherPremiumFacts(tx, { today: dayOf(now), year, payer, source });
  const asked = { personId: facts.insured.id, year };
  const bill = decidePremiumBill(facts);
  if (!bill.ok) return sayWhoPaid(tx, bill, asked, payerId);
  const shut = await whyNoDoor(tx, now, asked);
  return shut ?? accept({ order: { id: newId(), amountFen }, source, facts, basis: bill.value.basis });
};

/** The pledge the payer confirmed for this person, where the region asks for one. */
export const premiumPledgeFor = async (
  tx: Query,
  now: Moment,
  { facts, source }: DuePremium,
  given: TextSeen | undefined,
): Promise<Decision<TextSeen | null>> => {
  const inForce = await noticeInForce(tx, 'PREMIUM_PLEDGE', source.region.code, dayOf(now));
  return decidePremiumPledge(facts.region, inForce, given);
};

/** Moves the money and writes the order, its receipt and its pledge. */
export const writePremium = async (
  tx: Query,
  now: Moment,
  payerId: string,
  { due, draft, pledge }: { due: DuePremium; draft: TransferDraft; pledge: TextSeen | null },
): Promise<void> => {
  const { order, source, facts, basis } = due;
  await insertPremiumOrder(tx, {
    id: order.id,
    paidBy: { payerId, sharingId: source.sharingId, reach: source.reach },
    personId: facts.insured.id,
    year: facts.year,
    amountFen: order.amountFen,
    basis,
    receiptNo: newReceiptNo(dayOf(now)),
    transferId: await postTransfer(tx, { ...draft, at: now }),
    paidAt: now,
    benefitsBeginOn: await coveredFrom(tx, facts),
  });
  if (!pledge) return;
  const { code: region } = source.region;
  await insertPremiumConsent(tx, { orderId: order.id, personId: payerId, region, pledge, givenAt: now });
};

/** The order just written, and its SMS to the person it insures. */
export const premiumJustPaid = async (
  tx: Query,
  now: Moment,
  payerId: string,
  { order }: DuePremium,
): Promise<PremiumOrderRow> => {
  const row = await findPremiumOrderOf(tx, payerId, order.id);
  if (!row) throw new Error('A premium order just paid is not there.');
  await tellPremiumPaid(tx, row, now);
  return row;
};
