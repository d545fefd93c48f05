import type { Settlement } from '@/contract/settlement.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { markSettlementRefunded } from '../store/settlement-writing';
import { findSettlement } from '../store/settlements';
import type { Query } from '../store/store';
import { passOnRefund } from './cross-province/quota-money';
import { postMoneyBack } from './post-money-back';
import { showSettlement } from './show-settlement';

/** The place that settled a bill takes it back: every part returns to where it came from. */
export const refundSettlement = async (
  tx: Query,
  now: Moment,
  terminalId: string,
  id: string,
): Promise<Decision<Settlement>> => {
  const row = await findSettlement(tx, id);
  if (row?.terminalId !== terminalId) return refuse('NOT_FOUND');
  if (row.state === 'REFUNDED') return refuse('ALREADY_REFUNDED');
  if (row.transferId !== null) {
    const back = { kind: 'SETTLEMENT_REFUND', ref: id, at: now, reverses: row.transferId } as const;
    await passOnRefund(tx, await postMoneyBack(tx, back));
  }
  await markSettlementRefunded(tx, row.seq, now);
  return accept(showSettlement({ ...row, state: 'REFUNDED', refundedAt: now }, 'PLACE'));
};
