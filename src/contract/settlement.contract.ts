import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import { PLACE_KINDS, PURPOSES } from '@/domain/settlement/purpose';
import { SHARING_REACHES } from '@/domain/settlement/sharer-order';
import {
  cursorQuerySchema,
  fenSchema,
  idSchema,
  medicalCodeSchema,
  momentSchema,
  positiveFenSchema,
  typedIdNumberSchema,
  typedNameSchema,
} from './primitives.contract';
import { problemSchema } from './problem.contract';

/** The place's own number of a bill, as the national interface writes a 收费批次号: at most 30 characters. */
const billNumberSchema = z.string().regex(/^[A-Za-z0-9._/-]{1,30}$/);

export const settleBillRequestSchema = z.strictObject({
  /** The insured person by their own card, or by their medical code, whoever's phone shows it: never the sharer's. */
  insured: z.union([
    z.strictObject({ name: typedNameSchema, idNumber: typedIdNumberSchema }),
    z.strictObject({ medicalCode: medicalCodeSchema }),
  ]),
  purpose: z.enum(PURPOSES),
  totalFen: positiveFenSchema,
  /** The pool's part, reckoned by the place: the sandbox knows no reimbursement catalogue. */
  poolFen: fenSchema,
  /** Where it is given, the place settles this bill once, whatever the Idempotency-Key; a refund frees it. */
  billNumber: billNumberSchema.optional(),
});
export type SettleBillRequest = z.infer<typeof settleBillRequestSchema>;

export const refundSettlementRequestSchema = z.strictObject({});

const personShownSchema = z.strictObject({ name: z.string() });

export const settlementSchema = z.strictObject({
  id: idSchema,
  at: momentSchema,
  /** Left out where the place gave none, and to a SHARER. */
  billNumber: billNumberSchema.optional(),
  state: z.enum(['SETTLED', 'REFUNDED']),
  refundedAt: momentSchema.nullable(),
  place: z.strictObject({ name: z.string(), kind: z.enum(PLACE_KINDS) }),
  purpose: z.enum(PURPOSES),
  insured: personShownSchema,
  /** INSURED: it was the reader's own bill; SHARER: the reader's account paid a part; PLACE: the terminal. */
  side: z.enum(['INSURED', 'SHARER', 'PLACE']),
  totalFen: fenSchema,
  poolFen: fenSchema,
  ownFen: fenSchema,
  /** One row a sharer who paid; a SHARER reads only their own. `mine`: the reader's own part. */
  shares: z.array(
    z.strictObject({
      sharingId: idSchema,
      /** NATION: `sharingId` is a sharing across provinces, and its quota paid. */
      reach: z.enum(SHARING_REACHES),
      sharer: personShownSchema,
      kinship: z.enum(KINSHIPS),
      amountFen: positiveFenSchema,
      mine: z.boolean(),
    }),
  ),
  /** To a SHARER, what the others paid together: not who they are. Else zero. */
  othersFen: fenSchema,
  cashFen: fenSchema,
  /** Why shared money paid nothing, or not all; at a PLACE nothing about a sharer who paid nothing. */
  notes: z.array(z.strictObject({ sharingId: idSchema.nullable(), code: problemSchema.shape.code })),
});
export type Settlement = z.infer<typeof settlementSchema>;

/** Narrowed by `?sharingId=` to one sharing's money. */
export const settlementQuerySchema = cursorQuerySchema.extend({ sharingId: idSchema.optional() });
export const settlementListSchema = z.strictObject({
  settlements: z.array(settlementSchema),
  nextCursor: z.string().nullable(),
});
export type SettlementList = z.infer<typeof settlementListSchema>;
