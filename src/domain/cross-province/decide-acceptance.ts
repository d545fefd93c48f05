import { dayOf, type Moment } from '../calendar';
import { decideNotice, type TextSeen } from '../consent/consent';
import type { TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, refuse } from '../outcome';
import type { SharingSide } from '../region/region-profile';
import { type CrossStage, decideCrossMove } from './cross-stages';
import { type QuotaAccounts, setAside } from './quota';
import { type TheTwo, whyNotTheTwo } from './the-two';

export interface AcceptanceFacts extends TheTwo {
  now: Moment;
  by: SharingSide;
  stage: CrossStage;
  quotaFen: Fen;
  accounts: QuotaAccounts;
  sharer: TheTwo['sharer'] & { balanceFen: Fen };
  noticeInForce: TextSeen | null;
}

/** May the relative accept now, and the money that is set aside by it: both must still be who they were at the proposal. */
export const decideAcceptance = (
  facts: AcceptanceFacts,
  given: { notice: TextSeen; ref: string },
): Decision<TransferDraft> => {
  const move = decideCrossMove(facts.stage, 'ACCEPT', facts.by);
  if (!move.ok) return move;
  const notThem = whyNotTheTwo(facts, dayOf(facts.now));
  if (notThem) return notThem;
  // what the sharer still has is not the relative's to know
  if (facts.sharer.balanceFen < facts.quotaFen) return refuse('QUOTA_NOT_COVERED', { quotaFen: facts.quotaFen });
  const notice = decideNotice(facts.noticeInForce, given.notice);
  return notice.ok ? accept(setAside(facts.accounts, facts.quotaFen, given.ref)) : notice;
};
