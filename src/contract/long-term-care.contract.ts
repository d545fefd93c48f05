import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import { idSchema, momentSchema, positiveFenSchema, yearSchema } from './primitives.contract';
import { problemSchema } from './problem.contract';
import { regionCodeSchema } from './region.contract';

const insuredSchema = z.strictObject({
  name: z.string(),
  idNumberMasked: z.string(),
  region: regionCodeSchema,
  city: z.string(),
});
/** There is no sourced figure yet: every amount is the sandbox's own. */
const dueSchema = z.strictObject({ amountFen: positiveFenSchema, basis: z.literal('MOCK') });

export const longTermCareBillSchema = z.strictObject({
  /** The cross-province sharing whose quota may pay it. */
  sharingId: idSchema,
  insured: insuredSchema,
  kinship: z.enum(KINSHIPS),
  year: yearSchema,
  /** What is left of the quota. */
  leftFen: z.int().min(0),
  /** Null where nothing may be paid; then `refusal` says why. */
  due: dueSchema.nullable(),
  refusal: problemSchema
    .pick({ code: true })
    .extend({ params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
});
export type LongTermCareBill = z.infer<typeof longTermCareBillSchema>;

/** One bill a relative whose quota I filled, for the current year. */
export const longTermCareBillListSchema = z.strictObject({ year: yearSchema, bills: z.array(longTermCareBillSchema) });
export type LongTermCareBillList = z.infer<typeof longTermCareBillListSchema>;

export const payLongTermCareRequestSchema = z.strictObject({
  sharingId: idSchema,
  year: yearSchema,
  /** The amount the payer saw and confirmed. */
  amountFen: positiveFenSchema,
});
export type PayLongTermCareRequest = z.infer<typeof payLongTermCareRequestSchema>;

export const longTermCareOrderSchema = z.strictObject({
  id: idSchema,
  receiptNo: z.string(),
  insured: insuredSchema,
  kinship: z.enum(KINSHIPS),
  year: yearSchema,
  ...dueSchema.shape,
  /** Who paid it in the reader's name, masked; null: the reader. */
  helper: z.string().nullable(),
  paidAt: momentSchema,
});
export type LongTermCareOrder = z.infer<typeof longTermCareOrderSchema>;

export const longTermCareOrderListSchema = z.strictObject({ orders: z.array(longTermCareOrderSchema) });
export type LongTermCareOrderList = z.infer<typeof longTermCareOrderListSchema>;
