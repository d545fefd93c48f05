import { dayOf, type Moment } from '@/domain/calendar';
import { moneyBack } from '@/domain/ledger/money-back';
import type { Posting, TransferKind } from '@/domain/ledger/transfer';
import { REGIONS } from '@/domain/region/regions';
import { keepsEarlierYears } from '@/domain/sharing/shared-account';
import { openAccount, postTransfer } from '../store/ledger';
import { postingsOf, transferredAt } from '../store/made-transfers';
import { personOf } from '../store/people';
import type { Query } from '../store/store';

interface TakenBack {
  kind: Extract<TransferKind, 'SETTLEMENT_REFUND' | 'PREMIUM_REFUND' | 'WALLET_RETURN'>;
  ref: string;
  at: Moment;
  /** The transfer that is taken back. */
  reverses: number;
}

/** Of those who paid from this year's money: the ones whose region keeps apart what earlier years left. */
const whoKeepsApart = async (tx: Query, postings: readonly Posting[]): Promise<ReadonlySet<string>> => {
  const owners = postings.flatMap(({ debit }) => (debit.kind === 'PERSONAL' ? [debit.owner] : []));
  const apart = new Set<string>();
  for (const owner of owners) {
    const { insurance } = await personOf(tx, owner);
    if (keepsEarlierYears(REGIONS[insurance.region])) apart.add(owner);
  }
  return apart;
};

/** Takes a transfer back: every part returns to where its money would lie now. */
export const postMoneyBack = async (
  tx: Query,
  { kind, ref, at, reverses }: TakenBack,
): Promise<{ transferId: number; postings: readonly Posting[]; at: Moment }> => {
  const before = await postingsOf(tx, reverses);
  const apart = await whoKeepsApart(tx, before);
  const paidOn = dayOf(await transferredAt(tx, reverses));
  const postings = moneyBack(before, { paidOn, today: dayOf(at), keepsApart: (owner) => apart.has(owner) });
  for (const { credit } of postings) await openAccount(tx, credit);
  return { transferId: await postTransfer(tx, { kind, ref, postings, at, reverses }), postings, at };
};
