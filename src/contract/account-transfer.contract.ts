import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import {
  fenSchema,
  idSchema,
  momentSchema,
  positiveFenSchema,
  textSeenSchema,
  typedIdNumberSchema,
  typedNameSchema,
} from './primitives.contract';

/** By name and ID number, as they stand on the card. */
export const typedRelativeSchema = z.strictObject({ name: typedNameSchema, idNumber: typedIdNumberSchema });

/** A relative as typed, or the member of one of the reader's own sharings, old ones too: their number nobody types again. */
export const meantRelativeSchema = z.union([typedRelativeSchema, z.strictObject({ sharingId: idSchema })]);

const claimShape = {
  /** To whom; `kinship` is what they are to the payer. */
  relative: meantRelativeSchema,
  kinship: z.enum(KINSHIPS),
  amountFen: positiveFenSchema,
};

/** Asks for a code by SMS: it is good for this relative and this amount alone. */
export const transferCodeRequestSchema = z.strictObject(claimShape);
export type TransferCodeRequest = z.infer<typeof transferCodeRequestSchema>;

export const transferCodeSentSchema = z.strictObject({
  phoneMasked: z.string(),
  expiresAt: momentSchema,
  /** When another code may be asked for. */
  resendAt: momentSchema,
});
export type TransferCodeSent = z.infer<typeof transferCodeSentSchema>;

export const transferToRelativeRequestSchema = z.strictObject({
  ...claimShape,
  code: z.string().regex(/^\d{6}$/),
  consent: z.strictObject({ notice: textSeenSchema }),
});
export type TransferToRelativeRequest = z.infer<typeof transferToRelativeRequestSchema>;

export const accountTransferSchema = z.strictObject({
  id: idSchema,
  at: momentSchema,
  /** Which side the reader stands on. */
  side: z.enum(['PAYER', 'PAYEE']),
  /** The person on the other side. */
  other: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  /** What the payee is to the payer, whoever reads. */
  kinship: z.enum(KINSHIPS),
  amountFen: positiveFenSchema,
  /** The reader's own account of earlier years, before and after. The other side's balance is theirs alone. */
  balance: z.strictObject({ beforeFen: fenSchema, afterFen: fenSchema }),
  noticeVersion: z.string(),
});
export type AccountTransfer = z.infer<typeof accountTransferSchema>;

export const accountTransferListSchema = z.strictObject({ transfers: z.array(accountTransferSchema) });
export type AccountTransferList = z.infer<typeof accountTransferListSchema>;
