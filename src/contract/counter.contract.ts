import { z } from 'zod';
import { KINSHIP_PAPERS } from '@/domain/hall/decide-kinship-entry';
import { HALL_MATTERS } from '@/domain/hall/hall-matters';
import { PAPER_REF } from '@/domain/hall/paper-ref';
import { KINSHIPS } from '@/domain/person/kinship';
import { transferCodeRequestSchema, typedRelativeSchema } from './account-transfer.contract';
import {
  daySchema,
  idSchema,
  phoneSchema,
  positiveFenSchema,
  textSeenSchema,
  typedIdNumberSchema,
  typedNameSchema,
  yearSchema,
} from './primitives.contract';
import { changeSharingTermsRequestSchema, startSharingRequestSchema } from './sharing.contract';

const identitySchema = z.strictObject({ name: typedNameSchema, idNumber: typedIdNumberSchema });

/** 代办: by a letter that names what for, and until when. */
export const proxySchema = identitySchema.extend({
  scope: z.array(z.enum(HALL_MATTERS)).min(1).max(HALL_MATTERS.length),
  validUntil: daySchema,
});

const counterShape = {
  /** Whose matter it is. */
  present: identitySchema,
  /** Null: they came themselves. */
  proxy: proxySchema.nullable(),
};

const filed = {
  ...counterShape,
  /** What the signed paper is filed under. */
  paperRef: z.string().regex(PAPER_REF),
};

export const findAtHallRequestSchema = z.strictObject({ present: identitySchema });
export type FindAtHallRequest = z.infer<typeof findAtHallRequestSchema>;

/** A clerk types whoever is meant, from their card. */
export const startSharingAtHallRequestSchema = startSharingRequestSchema
  .extend({ relative: typedRelativeSchema })
  .omit({ consent: true, memberFace: true })
  .extend({
    ...filed,
    /** The texts that were printed and signed. */
    texts: z.strictObject({ notice: textSeenSchema, pledge: textSeenSchema.optional() }),
  });
export type StartSharingAtHallRequest = z.infer<typeof startSharingAtHallRequestSchema>;

export const endSharingAtHallRequestSchema = z.strictObject(filed);
export type EndSharingAtHallRequest = z.infer<typeof endSharingAtHallRequestSchema>;

export const payPremiumAtHallRequestSchema = z.strictObject({
  ...filed,
  year: yearSchema,
  amountFen: positiveFenSchema,
  /** From the account, for a relative; or in cash, for the person themself. */
  pay: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('ACCOUNT'), sharingId: idSchema, pledge: textSeenSchema.optional() }),
    z.strictObject({ by: z.literal('CASH') }),
  ]),
});
export type PayPremiumAtHallRequest = z.infer<typeof payPremiumAtHallRequestSchema>;

export const changeTermsAtHallRequestSchema = changeSharingTermsRequestSchema.extend(filed);
export type ChangeTermsAtHallRequest = z.infer<typeof changeTermsAtHallRequestSchema>;

/** `notice`: the one that was printed and signed. */
export const transferAtHallRequestSchema = transferCodeRequestSchema.extend({
  ...filed,
  relative: typedRelativeSchema,
  notice: textSeenSchema,
});
export type TransferAtHallRequest = z.infer<typeof transferAtHallRequestSchema>;

export const answerQuotaAtHallRequestSchema = z.strictObject({
  ...filed,
  answer: z.discriminatedUnion('says', [
    z.strictObject({ says: z.literal('ACCEPT'), notice: textSeenSchema }),
    z.strictObject({ says: z.literal('REFUSE') }),
  ]),
});
export type AnswerQuotaAtHallRequest = z.infer<typeof answerQuotaAtHallRequestSchema>;

export const registerPhoneAtHallRequestSchema = z.strictObject({ ...filed, phone: phoneSchema });
export type RegisterPhoneAtHallRequest = z.infer<typeof registerPhoneAtHallRequestSchema>;

/** Both stand there with a paper: nobody stands for either. */
export const registerKinshipAtHallRequestSchema = z.strictObject({
  ...filed,
  proxy: z.null(),
  relative: identitySchema,
  /** What the relative is to the person. */
  kinship: z.enum(KINSHIPS),
  paper: z.enum(KINSHIP_PAPERS),
});
export type RegisterKinshipAtHallRequest = z.infer<typeof registerKinshipAtHallRequestSchema>;

export const replaceCardAtHallRequestSchema = z.strictObject(filed);
export type ReplaceCardAtHallRequest = z.infer<typeof replaceCardAtHallRequestSchema>;
