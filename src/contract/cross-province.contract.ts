import { z } from 'zod';
import { CROSS_ENDERS, CROSS_EVENTS, CROSS_MOVES, CROSS_STAGES } from '@/domain/cross-province/cross-stages';
import { KINSHIPS } from '@/domain/person/kinship';
import { SHARING_SIDES } from '@/domain/region/region-profile';
import { meantRelativeSchema } from './account-transfer.contract';
import { accountEntrySchema } from './me.contract';
import { fenSchema, idSchema, momentSchema, positiveFenSchema } from './primitives.contract';
import { regionCodeSchema } from './region.contract';
import { consentSchema } from './sharing.contract';

/** The national platform asks for its notice and no pledge; each of the two agrees for themselves. */
const noticeReadSchema = consentSchema.omit({ pledge: true });

export const proposeCrossProvinceRequestSchema = z.strictObject({
  relative: meantRelativeSchema,
  kinship: z.enum(KINSHIPS),
  /** What is set aside once the relative accepts. */
  quotaFen: positiveFenSchema,
  consent: noticeReadSchema,
});
export type ProposeCrossProvinceRequest = z.infer<typeof proposeCrossProvinceRequestSchema>;

export const acceptCrossProvinceRequestSchema = z.strictObject({ consent: noticeReadSchema });
export type AcceptCrossProvinceRequest = z.infer<typeof acceptCrossProvinceRequestSchema>;

export const refuseCrossProvinceRequestSchema = z.strictObject({});
export const withdrawCrossProvinceRequestSchema = z.strictObject({});
export const endCrossProvinceRequestSchema = z.strictObject({});

export const changeQuotaRequestSchema = z.strictObject({
  /** The whole quota as it shall be, what is used of it included. */
  quotaFen: positiveFenSchema,
});
export type ChangeQuotaRequest = z.infer<typeof changeQuotaRequestSchema>;

const consentShownSchema = z.strictObject({ noticeVersion: z.string(), givenAt: momentSchema });

export const crossProvinceSharingSchema = z.strictObject({
  id: idSchema,
  /** Which side the reader stands on. */
  side: z.enum(SHARING_SIDES),
  /** The person on the other side, and where the two stood when it was proposed. */
  other: z.strictObject({
    name: z.string(),
    idNumberMasked: z.string(),
    region: regionCodeSchema,
    city: z.string(),
  }),
  /** What the beneficiary is to the sharer, whoever reads. */
  kinship: z.enum(KINSHIPS),
  basis: z.enum(['REGISTER', 'PLEDGE']),
  stage: z.enum(CROSS_STAGES),
  proposedAt: momentSchema,
  /** A proposal nobody answered before lapses then. */
  answerUntil: momentSchema,
  acceptedAt: momentSchema.nullable(),
  /** `returnedFen`: what came back to the sharer with the end. */
  ended: z.strictObject({ at: momentSchema, by: z.enum(CROSS_ENDERS), returnedFen: fenSchema }).nullable(),
  /** Nothing is set aside before it is accepted; `totalFen` then is what is asked for. */
  quota: z.strictObject({ totalFen: positiveFenSchema, usedFen: fenSchema, leftFen: fenSchema }),
  /** What happened so far, oldest first; `quotaFen`: the whole quota after it. */
  history: z.array(z.strictObject({ move: z.enum(CROSS_EVENTS), at: momentSchema, quotaFen: fenSchema })),
  /** Each side agreed for itself. */
  consent: z.strictObject({ sharer: consentShownSchema, beneficiary: consentShownSchema.nullable() }),
  /** What the reader may do now. */
  moves: z.array(z.enum(CROSS_MOVES)),
});
export type CrossProvinceSharing = z.infer<typeof crossProvinceSharingSchema>;

/** Both sides, over ones too, newest first. */
export const crossProvinceListSchema = z.strictObject({ sharings: z.array(crossProvinceSharingSchema) });
export type CrossProvinceList = z.infer<typeof crossProvinceListSchema>;

/** One movement of the quota: in from the sharer, out for the relative, or back. `ref`: the settlement or order behind it. */
export const quotaEntrySchema = accountEntrySchema.omit({ account: true });
export type QuotaEntry = z.infer<typeof quotaEntrySchema>;

export const quotaEntriesSchema = z.strictObject({
  entries: z.array(quotaEntrySchema),
  nextCursor: z.string().nullable(),
});
export type QuotaEntries = z.infer<typeof quotaEntriesSchema>;
