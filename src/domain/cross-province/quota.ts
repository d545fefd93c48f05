import { type AccountRef, earmark, type TransferDraft, withoutZeros } from '../ledger/transfer';
import type { Fen } from '../money';
import { type Refusal, refuse } from '../outcome';

/** The money of one quota: the sharer's account it came out of, and the account it lies in until it is used. */
export interface QuotaAccounts {
  from: AccountRef;
  quota: AccountRef;
}

export const quotaAccounts = (id: string, from: AccountRef): QuotaAccounts => ({ from, quota: earmark(id) });

/** Money leaves the sharer's account: what lies in the quota, the sharer can no longer spend. policy-sources.md#cross-province-quota */
export const setAside = ({ from, quota }: QuotaAccounts, amountFen: Fen, ref: string): TransferDraft => ({
  kind: 'QUOTA_SET_ASIDE',
  ref,
  postings: withoutZeros([{ debit: from, credit: quota, amountFen }]),
});

/** What was not used comes back to the account it came out of. policy-sources.md#cross-province-return */
export const comesBack = ({ from, quota }: QuotaAccounts, amountFen: Fen, ref: string): TransferDraft => ({
  kind: 'QUOTA_RETURNED',
  ref,
  postings: withoutZeros([{ debit: quota, credit: from, amountFen }]),
});

/** A premium is paid whole out of one quota, or not at all; a quota knows no floor. */
export const whyQuotaTooSmall = (leftFen: Fen, amountFen: Fen): Refusal | null =>
  leftFen >= amountFen ? null : refuse('QUOTA_TOO_SMALL', { amountFen, leftFen });
