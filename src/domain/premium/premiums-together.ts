import type { TransferDraft } from '../ledger/transfer';
import { type Fen, sumFen } from '../money';
import { accept, type Refusal, refuse } from '../outcome';
import { decidePremiumPayment, type PremiumFacts, whyNotPaidNow } from './decide-premium-payment';

/** One person's year in an order for several. */
export interface PremiumPart {
  order: { id: string; amountFen: Fen };
  facts: PremiumFacts;
}

/** `part`: whom it is about, by their place in the order; null: the money of the whole order. */
export interface RefusedTogether {
  ok: false;
  refusal: Refusal;
  part: number | null;
}

const isSameBill = ({ facts }: PremiumPart, { facts: other }: PremiumPart): boolean =>
  facts.insured.id === other.insured.id && facts.year === other.year;

const isSameAccount = ({ facts }: PremiumPart, { facts: other }: PremiumPart): boolean =>
  facts.payer.account.kind === other.payer.account.kind && facts.payer.account.owner === other.payer.account.owner;

/** Every part fits alone; what one account pays of them all must fit, too. The ceiling of a sharing is for one part. policy-sources.md#premium-together */
const whySumTooLarge = (parts: readonly PremiumPart[]): Refusal | null => {
  for (const part of parts) {
    const amounts = parts.filter((other) => isSameAccount(part, other)).map(({ order }) => order.amountFen);
    const short = whyNotPaidNow({ ...part.facts, sharing: null }, sumFen(amounts));
    if (short) return short;
  }
  return null;
};

/** May the payer pay all of these at once: a transfer for each, or the first no and whom it is about. */
export const decidePremiumsTogether = (
  parts: readonly PremiumPart[],
): { ok: true; value: TransferDraft[] } | RefusedTogether => {
  const drafts: TransferDraft[] = [];
  for (const [at, part] of parts.entries()) {
    if (parts.slice(0, at).some((earlier) => isSameBill(earlier, part)))
      return { ok: false, refusal: refuse('PREMIUM_TWICE', { year: part.facts.year }), part: at };
    const payment = decidePremiumPayment(part.facts, part.order);
    if (!payment.ok) return { ok: false, refusal: payment, part: at };
    drafts.push(payment.value);
  }
  const short = whySumTooLarge(parts);
  return short ? { ok: false, refusal: short, part: null } : accept(drafts);
};
