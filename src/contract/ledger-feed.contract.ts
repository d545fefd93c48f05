import { z } from 'zod';
import { ACCOUNT_KINDS, TRANSFER_KINDS } from '@/domain/ledger/transfer';
import { idSchema, momentSchema } from './primitives.contract';

/** The most transfers one answer brings, and the most postings of one transfer it shows. */
export const FEED_MAX_TRANSFERS = 100;
export const FEED_MAX_POSTINGS = 40;

export const ledgerFeedQuerySchema = z.strictObject({
  /** The `seq` after which to go on; absent: the newest. */
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
  limit: z
    .string()
    .regex(/^([1-9]|[1-9]\d|100)$/)
    .optional(),
});
export type LedgerFeedQuery = z.infer<typeof ledgerFeedQuerySchema>;

const partySchema = z.strictObject({ id: idSchema, name: z.string() });

/** One side of a posting, readable. */
const ledgerSideSchema = z.strictObject({
  account: z.enum(ACCOUNT_KINDS),
  /** Whose money it is; null: no person's. */
  person: partySchema.nullable(),
  /** For whom it was set aside (EARMARK) or sent (IN_TRANSIT). */
  forPerson: partySchema.nullable(),
  /** The hospital, the pharmacy, or the province of a fund. */
  place: z.string().nullable(),
});
export type LedgerSide = z.infer<typeof ledgerSideSchema>;

const ledgerTransferSchema = z.strictObject({
  seq: z.int().min(1),
  at: momentSchema,
  kind: z.enum(TRANSFER_KINDS),
  /** The settlement, order, quota, sending or month behind it. */
  ref: z.string(),
  /** The `seq` that it takes back. */
  reverses: z.int().nullable(),
  /** Of a bill or premium, and of its refund: for whom it was. */
  insured: partySchema.nullable(),
  /** A pool begins with more than any person ever holds. */
  postings: z
    .array(z.strictObject({ from: ledgerSideSchema, to: ledgerSideSchema, amountFen: z.int().min(1) }))
    .max(FEED_MAX_POSTINGS),
});
export type LedgerTransfer = z.infer<typeof ledgerTransferSchema>;

export const ledgerFeedSchema = z.strictObject({
  /** Oldest first. */
  transfers: z.array(ledgerTransferSchema).max(FEED_MAX_TRANSFERS),
  /** What to ask `after` next time; nothing is skipped and nothing comes twice. */
  next: z.int().min(0),
  /** More than the limit has happened: ask again at once. */
  hasMore: z.boolean(),
  /** The newest there is. */
  newestSeq: z.int().min(0),
  /** Names this world: another after every reset, the same after a restart. */
  world: z.string().regex(/^[0-9a-f]{16}$/),
});
export type LedgerFeed = z.infer<typeof ledgerFeedSchema>;
