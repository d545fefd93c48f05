import {
  FEED_MAX_POSTINGS,
  type LedgerFeed,
  type LedgerFeedQuery,
  type LedgerSide,
  type LedgerTransfer,
} from '@/contract/ledger-feed.contract';
import type { AccountKind } from '@/domain/ledger/transfer';
import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { momentText } from '../clock';
import {
  type FeedPostingRow,
  type FeedTransferRow,
  newestSeq,
  postingsBetween,
  seqBeforeNewest,
  transfersAfter,
} from '../store/ledger-feed';
import { worldNameOf } from '../store/meta';
import type { Query } from '../store/store';
import { pageSizeOf } from './page-size';
import { refShown } from './read-entries';

const FUNDS: readonly AccountKind[] = ['POOL', 'PREMIUM_FUND', 'LONG_TERM_CARE_FUND'];

/** The funds stand by their province. */
const provinceOf = (kind: AccountKind, owner: string): string | null => {
  const code = REGION_CODES.find((one) => FUNDS.includes(kind) && one === owner);
  return code ? REGIONS[code].name : null;
};

const partyOf = (id: string | null, name: string | null) => (id !== null && name !== null ? { id, name } : null);

const sideOf = (row: FeedPostingRow, side: 'debit' | 'credit'): LedgerSide => ({
  account: row[`${side}Kind`],
  person: partyOf(row[`${side}PersonId`], row[`${side}PersonName`]),
  forPerson: partyOf(row[`${side}ForId`], row[`${side}ForName`]),
  place: row[`${side}Terminal`] ?? provinceOf(row[`${side}Kind`], row[`${side}Owner`]),
});

const show = (row: FeedTransferRow, postings: readonly FeedPostingRow[]): LedgerTransfer => ({
  seq: row.seq,
  at: momentText(row.at),
  kind: row.kind,
  ref: refShown(row.ref),
  reverses: row.reverses,
  insured: partyOf(row.insuredId, row.insuredName),
  postings: postings
    .filter(({ seq }) => seq === row.seq)
    .map((posting) => ({
      from: sideOf(posting, 'debit'),
      to: sideOf(posting, 'credit'),
      amountFen: posting.amountFen,
    })),
});

/** The money as it moves: what came after a `seq`, or the newest; oldest first. Nothing new costs two looks: at the world and at its newest. */
export const listLedgerTransfers = async (q: Query, question: LedgerFeedQuery): Promise<LedgerFeed> => {
  const limit = pageSizeOf(question.limit);
  const world = await worldNameOf(q);
  const newest = await newestSeq(q);
  const after = question.after === undefined ? await seqBeforeNewest(q, limit) : Number(question.after);
  if (after >= newest) return { transfers: [], next: newest, hasMore: false, newestSeq: newest, world };
  const rows = await transfersAfter(q, after, limit);
  const [first, last] = [rows[0]?.seq ?? 0, rows.at(-1)?.seq ?? after];
  const postings = await postingsBetween(q, { first, last, most: FEED_MAX_POSTINGS });
  return {
    transfers: rows.map((row) => show(row, postings)),
    next: last,
    hasMore: last < newest,
    newestSeq: newest,
    world,
  };
};
