import type { TransferKind } from '../ledger/transfer';
import { type Fen, sumFen } from '../money';
import { type PlaceKind, USE_AT_PLACE } from '../settlement/purpose';

/** What a line of a statement is about; one can be read without the others. */
export const STATEMENT_PURPOSES = [
  'CARE',
  'PHARMACY',
  'PREMIUM',
  'LONG_TERM_CARE',
  'TRANSFER',
  'QUOTA',
  'INCOME',
] as const;
export type StatementPurpose = (typeof STATEMENT_PURPOSES)[number];

/** OWN: nobody else; INSURED: a bill or premium of the reader's; SHARER: the reader's money for a relative; RECEIVER: a relative's for the reader. */
export const STATEMENT_SIDES = ['OWN', 'INSURED', 'SHARER', 'RECEIVER'] as const;
export type StatementSide = (typeof STATEMENT_SIDES)[number];

/** Null: the place of the bill decides. */
const PURPOSE_OF_KIND: Readonly<Record<TransferKind, StatementPurpose | null>> = {
  OPENING: 'INCOME',
  EMPLOYER_CREDIT: 'INCOME',
  YEAR_CARRIED_OVER: 'INCOME',
  SETTLEMENT: null,
  SETTLEMENT_REFUND: null,
  PREMIUM: 'PREMIUM',
  PREMIUM_REFUND: 'PREMIUM',
  LONG_TERM_CARE: 'LONG_TERM_CARE',
  QUOTA_SET_ASIDE: 'QUOTA',
  QUOTA_RETURNED: 'QUOTA',
  ACCOUNT_TRANSFER: 'TRANSFER',
  WALLET_SENDING: 'TRANSFER',
  WALLET_ARRIVAL: 'TRANSFER',
  WALLET_RETURN: 'TRANSFER',
};

/** What is on its way, or comes back from there, has not reached the one it is for. */
const NOT_ARRIVED: readonly TransferKind[] = ['WALLET_SENDING', 'WALLET_RETURN'];

const BILLS: readonly (StatementPurpose | null)[] = ['CARE', 'PHARMACY', 'PREMIUM', 'LONG_TERM_CARE'];

/** One deed of the ledger, or a bill that was paid in cash alone, as far as people are concerned. */
export interface StatementDeed {
  kind: TransferKind;
  /** Where a bill was settled; null: it is no bill. */
  place: PlaceKind | null;
  /** Whose money moved, quotas with it, and what was gained by it; lost, below zero. */
  moved: readonly { personId: string; gainFen: Fen }[];
  /** Whom it was for: the insured person, the receiver. */
  forId: string | null;
  /** Who gave what was on its way. */
  fromId: string | null;
}

/** What one reader has of a deed. */
export interface StatementLine {
  readerId: string;
  side: StatementSide;
  purpose: StatementPurpose;
  /** Everybody the line can be asked for by, the reader too. */
  aboutIds: readonly string[];
  /** The one person on the other side; null: nobody, or several. */
  otherId: string | null;
  /** What the reader's own money gained. */
  gainFen: Fen;
  /** What others' money paid for the reader; below zero where it went back to them. */
  helpedFen: Fen;
}

export const purposeOf = ({ kind, place }: Pick<StatementDeed, 'kind' | 'place'>): StatementPurpose =>
  PURPOSE_OF_KIND[kind] ?? USE_AT_PLACE[place ?? 'HOSPITAL'];

const unique = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];

const sideOf = (deed: StatementDeed, readerId: string, others: readonly string[]): StatementSide => {
  if (deed.forId === readerId) return BILLS.includes(purposeOf(deed)) ? 'INSURED' : 'RECEIVER';
  return others.length > 0 ? 'SHARER' : 'OWN';
};

const lineOf = (deed: StatementDeed, readerId: string): StatementLine => {
  const { moved, forId, fromId } = deed;
  const others = (
    forId === readerId ? unique([...moved.map(({ personId }) => personId), fromId]) : unique([forId])
  ).filter((id) => id !== readerId);
  const side = sideOf(deed, readerId, others);
  const gains = (isMine: boolean) =>
    sumFen(moved.filter(({ personId }) => (personId === readerId) === isMine).map(({ gainFen }) => gainFen));
  return {
    readerId,
    side,
    purpose: purposeOf(deed),
    aboutIds: side === 'OWN' || side === 'INSURED' ? [readerId, ...others] : others,
    otherId: others.length === 1 ? (others[0] ?? null) : null,
    gainFen: gains(true),
    helpedFen: side === 'INSURED' ? 0 - gains(false) : 0,
  };
};

/**
 * Who reads of a deed, and what: those whose money it moved, and the one it was for. Who shared reads of no other sharer.
 * policy-sources.md#statement
 */
export const statementLinesOf = (deed: StatementDeed): StatementLine[] => {
  const owners = deed.moved.map(({ personId }) => personId);
  const readers = NOT_ARRIVED.includes(deed.kind) ? unique(owners) : unique([...owners, deed.forId]);
  return readers.map((readerId) => lineOf(deed, readerId));
};
