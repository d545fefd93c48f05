import type { Fen } from '../money';
import { accept, type Decision, refuse } from '../outcome';
import type { RegionProfile } from '../region/region-profile';
import { REGIONS } from '../region/regions';
import {
  type DecidedSettlement,
  decideSettlement,
  type SettlementClaim,
  type SettlementFacts,
} from './decide-settlement';
import type { SharerSide, Split } from './split-bill';
import { supposing } from './supposed-facts';
import type { WhatIf } from './what-if';

/** Who tries a bill: the person it is for, or one who shares with them and asks about that one sharing. */
export type TrialReader = { side: 'INSURED' } | { side: 'SHARER'; sharingId: string };

/**
 * What a sharer holds, as the person it is shared with may know it: enough for this bill, or nothing, which every till
 * tells for one fen. How much it is stays unsaid, whatever the bill. policy-sources.md#trial
 */
const enoughOrNothing = (side: SharerSide, floorFen: Fen, totalFen: Fen): SharerSide => {
  if (side.reach === 'NATION') return side;
  const told = floorFen < side.floorFen ? 0 : side.floorFen;
  if (side.balanceFen <= told) return { ...side, floorFen };
  return { ...side, floorFen, balanceFen: floorFen + totalFen };
};

/** The facts of a bill as far as they are the reader's: to a sharer one sharing of theirs, to the insured person no other's balance. */
const asKnownTo = (reader: TrialReader, facts: SettlementFacts, region: RegionProfile, totalFen: Fen) => {
  const { floorFen } = region.sharing;
  const floorOf = (side: SharerSide) => (side.reach === 'NATION' || region === facts.region ? side.floorFen : floorFen);
  if (reader.side === 'INSURED')
    return { ...facts, sharers: facts.sharers.map((side) => enoughOrNothing(side, floorOf(side), totalFen)) };
  const mine = facts.sharers.filter(({ sharingId }) => sharingId === reader.sharingId);
  return {
    ...facts,
    insured: { ...facts.insured, own: [] },
    sharers: mine.map((side) => ({ ...side, floorFen: floorOf(side) })),
  };
};

const isTheirs = (whatIf: WhatIf | null, { sharers }: SettlementFacts): boolean =>
  whatIf === null || !('sharingId' in whatIf) || sharers.some(({ sharingId }) => sharingId === whatIf.sharingId);

const isOfSharing = ({ sharingId }: Split['notes'][number]): boolean => sharingId !== null;

/** A region that moves money instead of authorising says so, where anything is left to pay. */
const sayingWhere = (region: RegionProfile, split: Split): Split =>
  region.flows.share === 'AUTHORISE' || split.cashFen === 0
    ? split
    : { ...split, notes: [{ sharingId: null, code: 'SHARING_NOT_THERE' }, ...split.notes.filter(isOfSharing)] };

/** Whether a part is the most that may be, and not what will be: it hangs on money that the reader does not see. */
export const isMostOnly = (reader: TrialReader['side'], share: Pick<SharerSide, 'reach'>): boolean =>
  reader === 'SHARER' || share.reach === 'REGION';

/** Who has anything to the knowledge of the insured person has one fen: so little that all who may pay are asked. */
const asLittleAsCanBe = (side: SharerSide): SharerSide =>
  side.reach === 'NATION' ? side : { ...side, balanceFen: Math.min(side.balanceFen, side.floorFen + 1) };

/** Whose money is used next should that of these run short; to a sharer nobody else's. */
const afterThem = (claim: SettlementClaim, known: SettlementFacts, { shares }: Split): string[] => {
  const least = decideSettlement(claim, { ...known, sharers: known.sharers.map(asLittleAsCanBe) });
  if (!least.ok) return [];
  const paying = shares.map(({ sharingId }) => sharingId);
  return least.value.split.shares.map(({ sharingId }) => sharingId).filter((id) => !paying.includes(id));
};

export interface DecidedTrial extends DecidedSettlement {
  /** The sharings that would be drawn on next, in their order. */
  next: readonly string[];
}

/** What the law of settling would decide, from the facts that are the reader's; nothing moves. */
export const decideTrial = (
  claim: SettlementClaim,
  facts: SettlementFacts,
  reader: TrialReader,
  whatIf: WhatIf | null,
): Decision<DecidedTrial> => {
  const region = whatIf?.kind === 'REGION' ? REGIONS[whatIf.region] : facts.region;
  const known = asKnownTo(reader, facts, region, claim.totalFen);
  if (reader.side === 'SHARER' && known.sharers.length === 0) return refuse('NOT_FOUND');
  if (!isTheirs(whatIf, known)) return refuse('NOT_FOUND');
  const supposed = supposing(whatIf, known, reader.side);
  const decided = decideSettlement(claim, supposed);
  if (!decided.ok) return decided;
  const { split } = decided.value;
  const next = afterThem(claim, supposed, split);
  return accept({ ...decided.value, next, ...(whatIf?.kind === 'REGION' && { split: sayingWhere(region, split) }) });
};
