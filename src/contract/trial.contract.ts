import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import { PLACE_KINDS, PURPOSES } from '@/domain/settlement/purpose';
import { SHARING_REACHES } from '@/domain/settlement/sharer-order';
import type { WhatIf } from '@/domain/settlement/what-if';
import { fenSchema, idSchema, positiveFenSchema } from './primitives.contract';
import { problemSchema } from './problem.contract';
import { regionCodeSchema } from './region.contract';

const whatIfSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('FIRST'), sharingId: idSchema }),
  z.strictObject({ kind: z.literal('WITHOUT'), sharingId: idSchema }),
  z.strictObject({ kind: z.literal('REGION'), region: regionCodeSchema }),
  z.strictObject({ kind: z.literal('TOP_UP'), amountFen: positiveFenSchema }),
]) satisfies z.ZodType<WhatIf>;

export const trySettlementRequestSchema = z.strictObject({
  /** A sharing or quota in which the reader is the sharer: a bill of that relative. Null: a bill of one's own. */
  sharingId: idSchema.nullable(),
  purpose: z.enum(PURPOSES),
  placeKind: z.enum(PLACE_KINDS),
  totalFen: positiveFenSchema,
  /** What the pool would pay. Only a till knows it: the reader guesses, or tries with nothing. */
  poolFen: fenSchema,
  whatIf: whatIfSchema.nullable(),
});
export type TrySettlementRequest = z.infer<typeof trySettlementRequestSchema>;

/** Somebody who shares with the insured person. */
const sharerSchema = z.strictObject({
  sharingId: idSchema,
  reach: z.enum(SHARING_REACHES),
  name: z.string(),
  kinship: z.enum(KINSHIPS),
});

/** A bill as it would be settled. It holds nobody's balance but the reader's own. */
export const trialSchema = z.strictObject({
  side: z.enum(['INSURED', 'SHARER']),
  insured: z.strictObject({ name: z.string() }),
  /** Whose rules were taken. */
  region: regionCodeSchema,
  totalFen: fenSchema,
  poolFen: fenSchema,
  /** Of the insured person; zero to a sharer, who does not see it. */
  ownFen: fenSchema,
  shares: z.array(
    sharerSchema.extend({
      amountFen: positiveFenSchema,
      mine: z.boolean(),
      /** The most that it may be: it hangs on money that the reader does not see. */
      isMost: z.boolean(),
    }),
  ),
  /** What is left: cash, and to a sharer whatever else the insured person has. */
  restFen: fenSchema,
  notes: z.array(z.strictObject({ sharingId: idSchema.nullable(), code: problemSchema.shape.code })),
  /** Who could be asked, in the order they are; to a sharer themself alone. */
  sharers: z.array(sharerSchema),
  /** Who would be asked next, in that order, should the money of these run short; nobody to a sharer. */
  next: z.array(sharerSchema),
});
export type Trial = z.infer<typeof trialSchema>;
