import { dayOf, type Moment } from '../calendar';
import { decideNotice, type TextSeen } from '../consent/consent';
import type { TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, refuse } from '../outcome';
import type { Insurance } from '../person/insurance';
import type { SharingSide } from '../region/region-profile';
import { whyNotAcross } from './across-provinces';
import { type CrossStage, decideCrossMove } from './cross-stages';
import { decideProposer } from './decide-proposal';
import { type QuotaAccounts, setAside } from './quota';

export interface AcceptanceFacts {
  now: Moment;
  by: SharingSide;
  stage: CrossStage;
  quotaFen: Fen;
  accounts: QuotaAccounts;
  sharer: { insurance: Insurance; balanceFen: Fen };
  relative: { insurance: Insurance };
  noticeInForce: TextSeen | null;
}

/** May the relative accept now, and the money that is set aside by it: both must still be who they were at the proposal. */
export const decideAcceptance = (
  facts: AcceptanceFacts,
  given: { notice: TextSeen; ref: string },
): Decision<TransferDraft> => {
  const move = decideCrossMove(facts.stage, 'ACCEPT', facts.by);
  if (!move.ok) return move;
  const sharer = decideProposer(facts.sharer.insurance, dayOf(facts.now));
  if (!sharer.ok) return sharer;
  const notAcross = whyNotAcross(facts.sharer.insurance, facts.relative.insurance);
  if (notAcross) return refuse(notAcross.code, notAcross.params);
  // what the sharer still has is not the relative's to know
  if (facts.sharer.balanceFen < facts.quotaFen) return refuse('QUOTA_NOT_COVERED', { quotaFen: facts.quotaFen });
  const notice = decideNotice(facts.noticeInForce, given.notice);
  return notice.ok ? accept(setAside(facts.accounts, facts.quotaFen, given.ref)) : notice;
};
