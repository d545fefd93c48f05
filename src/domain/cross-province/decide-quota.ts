import type { Day } from '../calendar';
import type { TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuseAt } from '../outcome';
import type { SharingSide } from '../region/region-profile';
import { type CrossStage, decideCrossMove } from './cross-stages';
import { comesBack, type QuotaAccounts, setAside } from './quota';
import { type TheTwo, whyNotTheTwo } from './the-two';

export interface QuotaFacts {
  today: Day;
  /** Both people as they stand now. */
  two: TheTwo;
  by: SharingSide;
  stage: CrossStage;
  /** The whole quota as it stands, and what of it is left. */
  quotaFen: Fen;
  leftFen: Fen;
  accounts: QuotaAccounts;
  /** What the sharer could add. */
  balanceFen: Fen;
}

/** What is used is used: only the free part moves, up by what the sharer has, down to nothing. policy-sources.md#cross-province-change */
export const whyNotThisQuota = (
  { quotaFen, leftFen, balanceFen }: Pick<QuotaFacts, 'quotaFen' | 'leftFen' | 'balanceFen'>,
  askedFen: Fen,
): Refusal | null => {
  const usedFen = quotaFen - leftFen;
  if (askedFen <= 0) return refuseAt('quotaFen', 'QUOTA_MISSING');
  if (askedFen === quotaFen) return refuseAt('quotaFen', 'QUOTA_UNCHANGED', { quotaFen });
  if (askedFen < usedFen) return refuseAt('quotaFen', 'QUOTA_BELOW_USED', { usedFen });
  return askedFen - quotaFen > balanceFen ? refuseAt('quotaFen', 'QUOTA_OVER_BALANCE', { balanceFen }) : null;
};

/** The sharer raises or lowers a quota: the difference moves, at once. Less is always free; more is as new as a proposal. */
export const decideQuota = (facts: QuotaFacts, asked: { quotaFen: Fen; ref: string }): Decision<TransferDraft> => {
  const move = decideCrossMove(facts.stage, 'CHANGE_QUOTA', facts.by);
  if (!move.ok) return move;
  const refusal = whyNotThisQuota(facts, asked.quotaFen);
  if (refusal) return refusal;
  const moreFen = asked.quotaFen - facts.quotaFen;
  if (moreFen < 0) return accept(comesBack(facts.accounts, -moreFen, asked.ref));
  return whyNotTheTwo(facts.two, facts.today) ?? accept(setAside(facts.accounts, moreFen, asked.ref));
};
