import { z } from 'zod';
import { HELP_ANSWERS } from '@/domain/helping/decide-invitation';
import { HELPING_ENDERS, HELPING_PLACES, HELPING_SIDES, HELPING_STAGES } from '@/domain/helping/helping-stages';
import { HELP_SCOPES } from '@/domain/helping/scopes';
import { meantRelativeSchema } from './account-transfer.contract';
import {
  askedFenSchema,
  daySchema,
  fenSchema,
  idSchema,
  momentSchema,
  phoneSchema,
  positiveFenSchema,
  textSeenSchema,
} from './primitives.contract';
import { problemSchema } from './problem.contract';

const scopesSchema = z.array(z.enum(HELP_SCOPES)).min(1).max(HELP_SCOPES.length);

export const proposeHelpingRequestSchema = z.strictObject({
  relative: meantRelativeSchema,
  place: z.enum(HELPING_PLACES),
  scopes: scopesSchema,
  /** The most that may be paid in the person's name, over the whole life of the consent; null: nothing is to be paid. */
  capFen: positiveFenSchema.nullable(),
  firstDay: daySchema,
  lastDay: daySchema,
});
export type ProposeHelpingRequest = z.infer<typeof proposeHelpingRequestSchema>;

export const endHelpingRequestSchema = z.strictObject({});

/** What is agreed: which deeds, how much, from when until when. */
const termsShape = {
  scopes: scopesSchema,
  capFen: fenSchema,
  firstDay: daySchema,
  lastDay: daySchema,
};

/** The consent by which one person acts for another, as one of the two reads it. */
export const helpingSchema = z.strictObject({
  id: idSchema,
  side: z.enum(HELPING_SIDES),
  other: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  place: z.enum(HELPING_PLACES),
  stage: z.enum(HELPING_STAGES),
  ...termsShape,
  /** What was paid by it already. */
  usedFen: fenSchema,
  proposedAt: momentSchema,
  /** Until when the invitation may be answered. */
  openUntil: momentSchema,
  answeredAt: momentSchema.nullable(),
  /** What was read and agreed to; null: nobody agreed. */
  notice: textSeenSchema.nullable(),
  ended: z.strictObject({ at: momentSchema, by: z.enum(HELPING_ENDERS) }).nullable(),
  /** The helper may act by it at this moment. */
  isInForce: z.boolean(),
});
export type Helping = z.infer<typeof helpingSchema>;

export const helpingListSchema = z.strictObject({ helpings: z.array(helpingSchema) });
export type HelpingList = z.infer<typeof helpingListSchema>;

const standingSchema = z.strictObject({ stage: z.enum(HELPING_STAGES).nullable(), usedFen: fenSchema });

/** One line of what was done, refused or failed in the person's name; the same to both. */
export const helpDeedSchema = z.strictObject({
  at: momentSchema,
  by: z.enum([...HELPING_SIDES, 'BUREAU']),
  /** PROPOSE or a move of the consent itself; else the name of the endpoint asked. */
  what: z.string(),
  outcome: z.enum(['DONE', 'REFUSED', 'FAILED']),
  code: problemSchema.shape.code.nullable(),
  /** The masked names of whom it concerns beside the person helped; null: nobody else. */
  about: z.string().nullable(),
  /** What was asked to be paid, also where it was refused; `amountFen`: what was paid. */
  askedFen: askedFenSchema,
  amountFen: fenSchema,
  channel: z.enum(['PROGRAM', 'CODE', 'MOCK_FACE', 'CALENDAR', 'REGISTER']),
  before: standingSchema,
  after: standingSchema,
});
export type HelpDeedLine = z.infer<typeof helpDeedSchema>;

/** Newest first. */
export const helpDeedListSchema = z.strictObject({ deeds: z.array(helpDeedSchema) });
export type HelpDeedList = z.infer<typeof helpDeedListSchema>;

/** What opens an invitation: six digits and the phone they went to, or on a card its number; beside the helper the mock face. */
const invitationKeySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('PHONE'), phone: phoneSchema, code: z.string().regex(/^\d{6}$/) }),
  z.strictObject({ kind: z.literal('CARD'), helpingId: idSchema, code: z.string().regex(/^\d{6}$/) }),
  z.strictObject({ kind: z.literal('MOCK_FACE'), helpingId: idSchema }),
]);
export type InvitationKey = z.infer<typeof invitationKeySchema>;

export const findHelpInvitationRequestSchema = z.strictObject({ by: invitationKeySchema });
export type FindHelpInvitationRequest = z.infer<typeof findHelpInvitationRequestSchema>;

/** The code once more, to the phone it went to before. */
export const sendHelpCodeRequestSchema = z.strictObject({
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('PHONE'), phone: phoneSchema }),
    z.strictObject({ kind: z.literal('CARD'), helpingId: idSchema }),
  ]),
});
export type SendHelpCodeRequest = z.infer<typeof sendHelpCodeRequestSchema>;

/** The same whether something was sent or not: it tells nobody who is asked. */
export const helpCodeSentSchema = z.strictObject({ resendAt: momentSchema });
export type HelpCodeSent = z.infer<typeof helpCodeSentSchema>;

/** What the helped person reads before they answer, signed in or not. */
export const helpInvitationSchema = z.strictObject({
  helpingId: idSchema,
  /** In full: two sisters begin with the same name, and whoever is asked has to know which of them asks. */
  helperName: z.string(),
  helpedMasked: z.string(),
  ...termsShape,
  openUntil: momentSchema,
});
export type HelpInvitation = z.infer<typeof helpInvitationSchema>;

export const answerHelpInvitationRequestSchema = z.strictObject({
  by: invitationKeySchema,
  answer: z.enum(HELP_ANSWERS),
  /** The notice in force, where one agrees. */
  notice: textSeenSchema.optional(),
});
export type AnswerHelpInvitationRequest = z.infer<typeof answerHelpInvitationRequestSchema>;

/** Agreed, or not: a quiet no looks like any other. */
export const helpInvitationAnsweredSchema = z.strictObject({
  helpingId: idSchema,
  stage: z.enum(['AGREED', 'REFUSED']),
  lastDay: daySchema,
});
export type HelpInvitationAnswered = z.infer<typeof helpInvitationAnsweredSchema>;
