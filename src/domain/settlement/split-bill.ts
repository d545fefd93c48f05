import type { Fen } from '../money';
import { decideSharerInsurance, type Insurance } from '../person/insurance';
import type { RefusalCode } from '../refusals';
import type { RegionProfile } from '../region/region-profile';
import type { SharedUse } from './purpose';
import { type BoundSharing, inPayingOrder } from './sharer-order';

/** One sharing of the insured person and the account behind it. */
export interface SharerSide extends BoundSharing {
  sharerId: string;
  uses: readonly SharedUse[];
  insurance: Insurance;
  balanceFen: Fen;
}

export interface Bill {
  totalFen: Fen;
  /** What the pool pays, as the terminal reckoned it. */
  poolFen: Fen;
  use: SharedUse;
  /** The insured person's own account; zero where there is none. */
  ownBalanceFen: Fen;
  sharers: readonly SharerSide[];
  /** Why there may be no sharer at all. */
  without: 'NOTHING' | 'FAMILY_CODE' | 'ENDED_SHARING';
}

/** Why a sharer paid nothing, or not the whole rest. `sharingId` null: there was no sharer to ask. */
export interface SharingNote {
  sharingId: string | null;
  code: RefusalCode;
}

export interface Split {
  poolFen: Fen;
  ownFen: Fen;
  shares: readonly { sharingId: string; sharerId: string; amountFen: Fen }[];
  cashFen: Fen;
  notes: readonly SharingNote[];
}

const NOTE_WITHOUT_SHARER = {
  NOTHING: 'NOT_BOUND',
  FAMILY_CODE: 'FAMILY_CODE_ONLY',
  ENDED_SHARING: 'SHARING_ENDED',
} as const satisfies Record<Bill['without'], RefusalCode>;

const whyUnusable = (sharer: SharerSide, use: SharedUse): RefusalCode | null => {
  const insurance = decideSharerInsurance(sharer.insurance);
  if (!insurance.ok) return insurance.code;
  if (!sharer.uses.includes(use)) return 'USE_NOT_ALLOWED';
  return sharer.balanceFen === 0 ? 'SHARER_BALANCE_ZERO' : null;
};

/** The part of the rest that the sharers pay, in the region's order. */
const drawOnSharers = (bill: Bill, restFen: Fen, region: RegionProfile) => {
  const shares: Split['shares'][number][] = [];
  const notes: SharingNote[] = [];
  let leftFen = restFen;
  for (const sharer of inPayingOrder(bill.sharers, region)) {
    if (leftFen === 0 || shares.length === (region.sharing.sharersPerBill ?? Number.POSITIVE_INFINITY)) break;
    const { sharingId, sharerId } = sharer;
    const code = whyUnusable(sharer, bill.use);
    if (code) {
      notes.push({ sharingId, code });
      continue;
    }
    const amountFen = Math.min(leftFen, sharer.balanceFen);
    shares.push({ sharingId, sharerId, amountFen });
    leftFen -= amountFen;
    if (leftFen > 0) notes.push({ sharingId, code: 'SHARER_BALANCE_SHORT' });
  }
  return { shares, notes, leftFen };
};

/**
 * Who pays what of a bill: the pool, then the insured person's own account, then the sharers, the rest in cash.
 * policy-sources.md#order-of-payment
 */
export const splitBill = (bill: Bill, region: RegionProfile): Split => {
  const personalFen = bill.totalFen - bill.poolFen;
  const ownFen = Math.min(personalFen, bill.ownBalanceFen);
  const restFen = personalFen - ownFen;
  const { shares, notes, leftFen } = drawOnSharers(bill, restFen, region);
  const lonely = restFen > 0 && bill.sharers.length === 0;
  return {
    poolFen: bill.poolFen,
    ownFen,
    shares,
    cashFen: leftFen,
    notes: lonely ? [{ sharingId: null, code: NOTE_WITHOUT_SHARER[bill.without] }] : notes,
  };
};
