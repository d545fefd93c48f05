import type { AccountRef } from '../ledger/transfer';
import { type Fen, sumFen } from '../money';
import { type CardState, decideSharerInsurance, type Insurance } from '../person/insurance';
import type { RefusalCode } from '../refusals';
import type { RegionCode, RegionProfile } from '../region/region-profile';
import { availableFen, type SharedMoney, spendableFen } from '../sharing/available';
import { whyCardStops } from '../sharing/kept-out';
import { PAYING_STAGES, type SharingStage } from '../sharing/stages';
import type { SharedUse } from './purpose';
import { type BoundSharing, inPayingOrder, type SharingReach } from './sharer-order';

/** One sharing of the insured person and the account behind it. */
export interface SharerSide extends BoundSharing, SharedMoney {
  sharerId: string;
  uses: readonly SharedUse[];
  insurance: Insurance;
  stage: SharingStage;
  /** The region where both must still be insured; null: anywhere. */
  within: RegionCode | null;
  /** The account that is shared from: the sharer's own, or a quota set aside. */
  account: AccountRef;
}

export interface Bill {
  totalFen: Fen;
  /** What the pool pays, as the terminal reckoned it. */
  poolFen: Fen;
  use: SharedUse;
  /** The insured person's own accounts in the order they are spent; none where there are none. */
  own: readonly { account: AccountRef; balanceFen: Fen }[];
  /** The insured person's own social security card. */
  card: CardState;
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
  /** Which of the own accounts paid what. */
  ownParts: readonly { account: AccountRef; amountFen: Fen }[];
  shares: readonly (Pick<SharerSide, 'sharingId' | 'sharerId' | 'account' | 'reach'> & { amountFen: Fen })[];
  cashFen: Fen;
  notes: readonly SharingNote[];
}

const NOTE_WITHOUT_SHARER = {
  NOTHING: 'NOT_BOUND',
  FAMILY_CODE: 'FAMILY_CODE_ONLY',
  ENDED_SHARING: 'SHARING_ENDED',
} as const satisfies Record<Bill['without'], RefusalCode>;

/** Where money is moved instead of authorised there is nobody to bind with. */
const noteWithoutSharer = (without: Bill['without'], region: RegionProfile): RefusalCode =>
  without === 'NOTHING' && region.flows.share !== 'AUTHORISE' ? 'SHARING_NOT_THERE' : NOTE_WITHOUT_SHARER[without];

const NOTE_WHEN_EMPTY = {
  REGION: 'SHARER_BALANCE_ZERO',
  NATION: 'QUOTA_USED_UP',
} as const satisfies Record<SharingReach, RefusalCode>;

const NOTE_WHEN_SHORT = {
  REGION: 'SHARER_BALANCE_SHORT',
  NATION: 'QUOTA_SHORT',
} as const satisfies Record<SharingReach, RefusalCode>;

const hasMoved = ({ within, insurance }: SharerSide, here: RegionCode): boolean =>
  within !== null && (insurance.region !== within || here !== within);

const whyUnusable = (sharer: SharerSide, { use, card }: Bill, here: RegionProfile): RefusalCode | null => {
  const insurance = decideSharerInsurance(sharer.insurance);
  if (!insurance.ok) return insurance.code;
  if (hasMoved(sharer, here.code)) return 'SHARER_MOVED';
  const cardStops = sharer.reach === 'REGION' && whyCardStops(here, { sharer: sharer.insurance.card, own: card });
  if (cardStops) return cardStops;
  if (!PAYING_STAGES.includes(sharer.stage)) return 'SHARING_NOT_BEGUN';
  if (!sharer.uses.includes(use)) return 'USE_NOT_ALLOWED';
  if (sharer.balanceFen === 0) return NOTE_WHEN_EMPTY[sharer.reach];
  if (sharer.monthLeftFen === 0) return 'MONTH_LIMIT_REACHED';
  return availableFen(sharer) === 0 ? 'SHARER_AT_FLOOR' : null;
};

/** What kept a sharer who did pay from paying the whole rest. */
const whyNotAll = (sharer: SharerSide): RefusalCode => {
  const spendable = spendableFen(sharer);
  if (spendable >= availableFen(sharer))
    return sharer.floorFen > 0 ? 'SHARER_DOWN_TO_FLOOR' : NOTE_WHEN_SHORT[sharer.reach];
  return spendable === sharer.monthLeftFen ? 'MONTH_LIMIT_REACHED' : 'CEILING_REACHED';
};

/** The part of the rest that the sharers pay, in the region's order. */
const drawOnSharers = (bill: Bill, restFen: Fen, region: RegionProfile) => {
  const shares: Split['shares'][number][] = [];
  const notes: SharingNote[] = [];
  let leftFen = restFen;
  for (const sharer of inPayingOrder(bill.sharers, region)) {
    if (leftFen === 0) break;
    const { sharingId, sharerId, account, reach } = sharer;
    // how many may pay is the region's rule for its own sharings; the national one knows no number
    const isFull = reach === 'REGION' && shares.length === region.sharing.sharersPerBill;
    const code = isFull ? 'OTHER_SHARER_PAID' : whyUnusable(sharer, bill, region);
    if (code) {
      notes.push({ sharingId, code });
      continue;
    }
    const amountFen = Math.min(leftFen, spendableFen(sharer));
    shares.push({ sharingId, sharerId, account, reach, amountFen });
    leftFen -= amountFen;
    if (leftFen > 0) notes.push({ sharingId, code: whyNotAll(sharer) });
  }
  return { shares, notes, leftFen };
};

/** Own money first, one account after the other. */
const drawOnOwn = (bill: Bill, personalFen: Fen): Split['ownParts'] => {
  let leftFen = personalFen;
  return bill.own.flatMap(({ account, balanceFen }) => {
    const amountFen = Math.min(leftFen, balanceFen);
    leftFen -= amountFen;
    return amountFen > 0 ? [{ account, amountFen }] : [];
  });
};

/**
 * Who pays what of a bill: the pool, then the insured person's own account, then the sharers, the rest in cash.
 * policy-sources.md#order-of-payment
 */
export const splitBill = (bill: Bill, region: RegionProfile): Split => {
  const personalFen = bill.totalFen - bill.poolFen;
  const ownParts = drawOnOwn(bill, personalFen);
  const ownFen = sumFen(ownParts.map(({ amountFen }) => amountFen));
  const restFen = personalFen - ownFen;
  const { shares, notes, leftFen } = drawOnSharers(bill, restFen, region);
  const lonely = restFen > 0 && bill.sharers.length === 0;
  return {
    poolFen: bill.poolFen,
    ownFen,
    ownParts,
    shares,
    cashFen: leftFen,
    notes: lonely ? [{ sharingId: null, code: noteWithoutSharer(bill.without, region) }] : notes,
  };
};
