import { z } from 'zod';
import { HALL_MATTERS } from '@/domain/hall/hall-matters';
import { KINSHIPS } from '@/domain/person/kinship';
import { SHARING_SIDES } from '@/domain/region/region-profile';
import { SHARED_USES } from '@/domain/settlement/purpose';
import { CASE_REFUSALS } from '@/domain/sharing/decide-completion';
import { BUREAU_MOVES, SHARING_ENDERS, SHARING_EVENTS, SHARING_MOVES, SHARING_STAGES } from '@/domain/sharing/stages';
import { meantRelativeSchema } from './account-transfer.contract';
import {
  daySchema,
  idSchema,
  momentSchema,
  positiveFenSchema,
  textSeenSchema,
  typedNameSchema,
} from './primitives.contract';
import { regionCodeSchema } from './region.contract';

const pointSchema = z.tuple([z.int().min(0).max(2000), z.int().min(0).max(2000)]);

export const signatureSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('DRAWN'), strokes: z.array(z.array(pointSchema).min(1).max(400)).min(1).max(60) }),
  z.strictObject({ method: z.literal('TYPED'), name: typedNameSchema }),
]);

export const consentSchema = z.strictObject({
  notice: textSeenSchema,
  pledge: textSeenSchema.extend({ signature: signatureSchema }).optional(),
});

const usesSchema = z.array(z.enum(SHARED_USES)).max(SHARED_USES.length);

/** What a region does not let one choose is null. */
const termsAskedSchema = z.strictObject({
  uses: usesSchema,
  /** The most that one payment may take. */
  ceilingFen: positiveFenSchema.nullable(),
  /** The most that one month may spend; absent: no limit. */
  monthLimitFen: positiveFenSchema.optional(),
  firstDay: daySchema.nullable(),
  lastDay: daySchema.nullable(),
});

/** What was agreed to, and the questions read before a first use. */
const agreedInProgramSchema = consentSchema.extend({ questions: textSeenSchema.optional() });

export const startSharingRequestSchema = z.strictObject({
  relative: meantRelativeSchema,
  kinship: z.enum(KINSHIPS),
  terms: termsAskedSchema,
  consent: agreedInProgramSchema,
  /** The relative showed their face where the region asks for it; the sandbox knows only a mock of it. */
  memberFace: z.literal('MOCK').optional(),
  /** It waits until the relative agrees themself. */
  askRelative: z.literal(true).optional(),
});
export type StartSharingRequest = z.infer<typeof startSharingRequestSchema>;

/** All of what may be changed; what the region does not let one change is sent as it stands. */
export const changeSharingTermsRequestSchema = z.strictObject({ terms: termsAskedSchema.omit({ firstDay: true }) });
export type ChangeSharingTermsRequest = z.infer<typeof changeSharingTermsRequestSchema>;

export const endSharingRequestSchema = z.strictObject({});

export const withdrawSharingRequestSchema = z.strictObject({});

/** The relative's own yes, after the notice. */
export const agreeToSharingRequestSchema = z.strictObject({ consent: z.strictObject({ notice: textSeenSchema }) });
export type AgreeToSharingRequest = z.infer<typeof agreeToSharingRequestSchema>;

export const declineSharingRequestSchema = z.strictObject({});

/** What the sharer allows, as it holds. */
export const sharingTermsSchema = z.strictObject({
  uses: z.array(z.enum(SHARED_USES)),
  ceilingFen: positiveFenSchema.nullable(),
  monthLimitFen: positiveFenSchema.optional(),
  firstDay: daySchema,
  lastDay: daySchema.nullable(),
});

export const sharingSchema = z.strictObject({
  id: idSchema,
  region: regionCodeSchema,
  /** Which side the reader stands on. */
  side: z.enum(SHARING_SIDES),
  /** The person on the other side. */
  other: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  /** What the beneficiary is to the sharer, whoever reads. */
  kinship: z.enum(KINSHIPS),
  terms: sharingTermsSchema,
  stage: z.enum(SHARING_STAGES),
  /** When it was asked for; `terms.firstDay` says from when it may pay. */
  startedAt: momentSchema,
  /** Of one that paid or could have; a withdrawn case has none. `by` BUREAU: its day was over; INSURANCE: it ended with an insurance; REGISTER: the relation is over. */
  ended: z.strictObject({ at: momentSchema, by: z.enum(SHARING_ENDERS) }).nullable(),
  /** Why the office refused it when it was looked at again; null: it did not. */
  refusedFor: z.enum(CASE_REFUSALS).nullable(),
  /** What happened to it so far, oldest first. */
  history: z.array(z.strictObject({ move: z.enum(SHARING_EVENTS), at: momentSchema })),
  /** What a helper did in the reader's name, oldest first; the helper is masked. */
  byHelpers: z.array(z.strictObject({ move: z.enum(SHARING_EVENTS), at: momentSchema, helper: z.string() })),
  /** What the bureau will do by itself next, and when. */
  due: z.strictObject({ move: z.enum(BUREAU_MOVES), at: momentSchema }).nullable(),
  basis: z.enum(['REGISTER', 'PLEDGE']),
  /** What was agreed to: the versions, and how the pledge was signed. */
  consent: z.strictObject({
    noticeVersion: z.string(),
    pledgeVersion: z.string().nullable(),
    signedBy: z.enum(['DRAWN', 'TYPED', 'PAPER']).nullable(),
    givenAt: momentSchema,
  }),
  /** The relative's own consent, where they were asked before it began; null: they did not agree, or nobody asked. */
  agreement: z.strictObject({ noticeVersion: z.string(), givenAt: momentSchema }).nullable(),
  /** What a hall did to it, oldest first; `proxy`: who stood there for the person. */
  /** The employer that handed it in, before the sharer confirmed it; null: the sharer asked for it. */
  throughEmployer: z.string().nullable(),
  atHalls: z.array(
    z.strictObject({
      matter: z.enum(HALL_MATTERS),
      hall: z.string(),
      at: momentSchema,
      proxy: z.string().nullable(),
    }),
  ),
  /** The family code (亲情账户) by which the reader may show the other's medical code; null: there is none. */
  familyCodeId: idSchema.nullable(),
  /** What the reader may do to it now. */
  moves: z.array(z.enum(SHARING_MOVES)),
});
export type Sharing = z.infer<typeof sharingSchema>;

export const sharingListSchema = z.strictObject({ sharings: z.array(sharingSchema) });
export type SharingList = z.infer<typeof sharingListSchema>;
