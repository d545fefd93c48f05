import { type TransferDraft, withoutZeros } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, refuseAt } from '../outcome';
import { decideInsured, type Insurance } from '../person/insurance';
import type { RegionProfile } from '../region/region-profile';
import { decidePurpose, type PlaceKind, type Purpose } from './purpose';
import { type Bill, type SharerSide, type Split, splitBill } from './split-bill';

export interface SettlementClaim {
  totalFen: Fen;
  poolFen: Fen;
  purpose: Purpose;
}

export interface SettlementFacts {
  settlementId: string;
  /** Of the place, which must be the insured person's too. */
  region: RegionProfile;
  place: { id: string; kind: PlaceKind };
  insured: { id: string; insurance: Insurance; own: Bill['own'] };
  /** What the pool of the region holds. */
  poolBalanceFen: Fen;
  sharers: readonly SharerSide[];
  without: Bill['without'];
}

export interface DecidedSettlement {
  split: Split;
  transfer: TransferDraft;
}

const transferOf = (facts: SettlementFacts, split: Split): TransferDraft => {
  const provider = { kind: 'PROVIDER', owner: facts.place.id } as const;
  const pool = { kind: 'POOL', owner: facts.region.code } as const;
  return {
    kind: 'SETTLEMENT',
    ref: facts.settlementId,
    postings: withoutZeros([
      { debit: pool, credit: provider, amountFen: split.poolFen },
      ...[...split.ownParts, ...split.shares].map(({ account, amountFen }) => ({
        debit: account,
        credit: provider,
        amountFen,
      })),
    ]),
  };
};

/** May this bill be settled, and who pays what. A bill paid all in cash is settled too, and moves nothing. */
export const decideSettlement = (claim: SettlementClaim, facts: SettlementFacts): Decision<DecidedSettlement> => {
  if (claim.poolFen > claim.totalFen) return refuseAt('poolFen', 'POOL_OVER_TOTAL', { totalFen: claim.totalFen });
  const use = decidePurpose(claim.purpose, facts.place.kind);
  if (!use.ok) return { ...use, field: 'purpose' };
  const insurance = decideInsured(facts.insured.insurance, facts.region.code);
  if (!insurance.ok) return insurance;
  if (claim.poolFen > facts.poolBalanceFen) return refuseAt('poolFen', 'POOL_SHORT');
  const split = splitBill(
    {
      totalFen: claim.totalFen,
      poolFen: claim.poolFen,
      use: use.value,
      own: facts.insured.own,
      card: facts.insured.insurance.card,
      sharers: facts.sharers,
      without: facts.without,
    },
    facts.region,
  );
  return accept({ split, transfer: transferOf(facts, split) });
};
