import type { Moment } from '@/domain/calendar';
import type { PoolingArea } from '@/domain/cross-province/across-provinces';
import { comesBack, type QuotaAccounts, quotaAccounts } from '@/domain/cross-province/quota';
import type { AccountRef, Posting, TransferDraft } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import { REGIONS } from '@/domain/region/regions';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import { crossEventCount } from '../../store/cross-sharing-events';
import type { CrossRow } from '../../store/cross-sharing-row';
import { addReturned } from '../../store/cross-sharing-writing';
import { crossSharingOf } from '../../store/cross-sharings';
import { balanceOf, openAccount, postTransfer } from '../../store/ledger';
import type { Person } from '../../store/people';
import type { Query } from '../../store/store';

/** Where a person is insured now. */
export const areaOf = ({ insurance: { region, city } }: Person): PoolingArea => ({ region, city });

/** The account a sharer's quotas come out of: the one their region shares from. policy-sources.md#cross-province-quota */
export const sourceOf = ({ id, area }: { id: string; area: PoolingArea }): AccountRef =>
  sharedAccountOf(id, REGIONS[area.region]);

export const accountsOf = (row: CrossRow): QuotaAccounts => quotaAccounts(row.id, sourceOf(row.sharer));

/** Names the next movement of a quota: the line of its life it belongs to. */
export const nextRef = async (q: Query, id: string): Promise<string> => `${await crossEventCount(q, id)}:${id}`;

/** Moves money in or out of a quota; nothing to move is no transfer. */
export const moveMoney = async (tx: Query, draft: TransferDraft, at: Moment): Promise<void> => {
  if (draft.postings.length === 0) return;
  for (const { debit, credit } of draft.postings) for (const ref of [debit, credit]) await openAccount(tx, ref);
  await postTransfer(tx, { ...draft, at });
};

/** All that is left of a quota comes back. Answers how much. */
export const emptyQuota = async (tx: Query, row: CrossRow, at: Moment): Promise<Fen> => {
  await moveMoney(tx, comesBack(accountsOf(row), row.leftFen, await nextRef(tx, row.id)), at);
  return row.leftFen;
};

/** A refund reaches the quota that paid; where that has ended, the money goes on to the sharer at once. policy-sources.md#cross-province-return */
export const passOnRefund = async (
  tx: Query,
  refund: { transferId: number; postings: readonly Posting[]; at: Moment },
): Promise<void> => {
  for (const { credit } of refund.postings) {
    if (credit.kind !== 'EARMARK') continue;
    const row = await crossSharingOf(tx, credit.owner);
    if (row.stage !== 'ENDED') continue;
    const heldFen = (await balanceOf(tx, credit)) ?? 0;
    const ref = `refund-${refund.transferId}:${row.id}`;
    await moveMoney(tx, comesBack(accountsOf(row), heldFen, ref), refund.at);
    await addReturned(tx, row.id, heldFen);
  }
};
