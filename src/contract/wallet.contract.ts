import { z } from 'zod';
import { TRANSFER_KINDS } from '@/domain/ledger/transfer';
import { KINSHIPS } from '@/domain/person/kinship';
import { WALLET_SIDES, WALLET_STAGES } from '@/domain/wallet/stages';
import { meantRelativeSchema } from './account-transfer.contract';
import { fenSchema, idSchema, momentSchema, positiveFenSchema, signedFenSchema } from './primitives.contract';
import { problemSchema } from './problem.contract';
import { regionCodeSchema } from './region.contract';

/** A no that can be told before anybody presses. */
const refusalAheadSchema = z.strictObject({
  code: problemSchema.shape.code,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const openWalletRequestSchema = z.strictObject({});

export const sendToWalletRequestSchema = z.strictObject({
  /** To whom; `kinship` is what they are to the sender. */
  relative: meantRelativeSchema,
  kinship: z.enum(KINSHIPS),
  amountFen: positiveFenSchema,
  /** Where the money comes from (资金来源). */
  source: z.literal('PERSONAL_ACCOUNT'),
});
export type SendToWalletRequest = z.infer<typeof sendToWalletRequestSchema>;

export const answerWalletTransferRequestSchema = z.strictObject({});

export const walletTransferSchema = z.strictObject({
  id: idSchema,
  stage: z.enum(WALLET_STAGES),
  /** Which side the reader stands on. */
  side: z.enum(WALLET_SIDES),
  /** The person on the other side. */
  other: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  /** What the receiver is to the sender, whoever reads. */
  kinship: z.enum(KINSHIPS),
  amountFen: positiveFenSchema,
  sentAt: momentSchema,
  /** Until when it may be accepted; at this moment it goes back by itself. */
  bouncesAt: momentSchema,
  /** When it was accepted, refused, or went back; null while it waits. */
  endedAt: momentSchema.nullable(),
});
export type WalletTransfer = z.infer<typeof walletTransferSchema>;

export const walletTransferListSchema = z.strictObject({ transfers: z.array(walletTransferSchema) });
export type WalletTransferList = z.infer<typeof walletTransferListSchema>;

export const walletSchema = z.strictObject({
  /** When it was opened; null: it is not open, and `opening` says why it cannot be, if so. */
  openedAt: momentSchema.nullable(),
  /** The number of the opening; null: it is not open. */
  reference: idSchema.nullable(),
  /** 使用地: where the person is insured. */
  place: z.strictObject({ region: regionCodeSchema, city: z.string() }),
  phoneMasked: z.string().nullable(),
  opening: z.strictObject({ refusal: refusalAheadSchema.nullable() }),
  balanceFen: fenSchema,
  /** What waits: for the reader's answer, and for a relative's. */
  waiting: z.strictObject({ in: z.array(walletTransferSchema), out: z.array(walletTransferSchema) }),
  /** What the reader may send now. `refusal`: why nothing, to nobody. */
  sending: z.strictObject({
    leftToday: z.int(),
    availableFen: fenSchema,
    refusal: refusalAheadSchema.nullable(),
  }),
});
export type Wallet = z.infer<typeof walletSchema>;

export const walletEntrySchema = z.strictObject({
  id: idSchema,
  at: momentSchema,
  kind: z.enum(TRANSFER_KINDS),
  /** The sending or the settlement behind it. */
  ref: z.string(),
  /** Above zero: came in; below: went out. */
  amountFen: signedFenSchema,
  balanceAfterFen: fenSchema,
});
export type WalletEntry = z.infer<typeof walletEntrySchema>;

export const walletEntriesSchema = z.strictObject({
  entries: z.array(walletEntrySchema),
  nextCursor: z.string().nullable(),
});
export type WalletEntries = z.infer<typeof walletEntriesSchema>;
