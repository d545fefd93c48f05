import { type Fen, sumFen } from '../money';

export const ACCOUNT_KINDS = [
  'PERSONAL',
  'EARLIER_YEARS',
  'FAMILY',
  'EARMARK',
  'WALLET',
  'IN_TRANSIT',
  'POOL',
  'PROVIDER',
  'PREMIUM_FUND',
  'LONG_TERM_CARE_FUND',
  'CONTRIBUTION',
  'OPENING',
] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** Kinds that stand for the world outside the bureau and may go below zero; no other may. */
export const OUTSIDE_ACCOUNTS: readonly AccountKind[] = ['CONTRIBUTION', 'OPENING'];

/** An account by what it is for: the person of a PERSONAL, the terminal of a PROVIDER, the region of a fund, the quota of an EARMARK, the sending of an IN_TRANSIT. */
export interface AccountRef {
  kind: AccountKind;
  owner: string;
}

/** Money leaves the debited account and reaches the credited one. */
export interface Posting {
  debit: AccountRef;
  credit: AccountRef;
  /** Always above zero. */
  amountFen: Fen;
}

export const TRANSFER_KINDS = [
  'OPENING',
  'EMPLOYER_CREDIT',
  'YEAR_CARRIED_OVER',
  'SETTLEMENT',
  'PREMIUM',
  'SETTLEMENT_REFUND',
  'PREMIUM_REFUND',
  'QUOTA_SET_ASIDE',
  'QUOTA_RETURNED',
  'LONG_TERM_CARE',
  'ACCOUNT_TRANSFER',
  'WALLET_SENDING',
  'WALLET_ARRIVAL',
  'WALLET_RETURN',
] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** One deed in the ledger: all of its postings happen, or none. */
export interface TransferDraft {
  kind: TransferKind;
  /** What it settles: the id of the settlement, the order, the month. */
  ref: string;
  postings: readonly Posting[];
}

export const personal = (owner: string): AccountRef => ({ kind: 'PERSONAL', owner });

/** What earlier years left of a personal account (历年), where a region keeps it apart. */
export const earlierYears = (owner: string): AccountRef => ({ kind: 'EARLIER_YEARS', owner });

/** 家庭共济账户: what sharers moved to a member (划拨); the member's own from then on. */
export const familyAccount = (owner: string): AccountRef => ({ kind: 'FAMILY', owner });

/** What a sharer set aside for a relative in another province: each quota has an account of its own. */
export const earmark = (owner: string): AccountRef => ({ kind: 'EARMARK', owner });

/** 医保钱包: what relatives sent to a person’s own wallet. */
export const wallet = (owner: string): AccountRef => ({ kind: 'WALLET', owner });

/** Money sent and not yet accepted: nobody can spend it. One account a sending. */
export const inTransit = (sendingId: string): AccountRef => ({ kind: 'IN_TRANSIT', owner: sendingId });

/** Postings of nothing are left out: a ledger holds no zero. */
export const withoutZeros = (postings: readonly Posting[]): Posting[] =>
  postings.filter((posting) => posting.amountFen > 0);

/** The same money back the same way: a mistake is never edited, it is reversed. */
export const reversalOf = (postings: readonly Posting[]): Posting[] =>
  postings.map(({ debit, credit, amountFen }) => ({ debit: credit, credit: debit, amountFen }));

/** What one account gains (or, below zero, loses) by these postings. */
export const gainOf = (account: AccountRef, postings: readonly Posting[]): Fen => {
  const isIt = (other: AccountRef) => other.kind === account.kind && other.owner === account.owner;
  const gained = sumFen(postings.filter((posting) => isIt(posting.credit)).map((posting) => posting.amountFen));
  const lost = sumFen(postings.filter((posting) => isIt(posting.debit)).map((posting) => posting.amountFen));
  return gained - lost;
};
