import { z } from 'zod';
import { PARTS_TOGETHER } from './parts-together';
import { payResidentPremiumRequestSchema, premiumOrderSchema } from './premium.contract';
import { idSchema, momentSchema, positiveFenSchema, textSeenSchema } from './primitives.contract';

export const payPremiumsTogetherRequestSchema = z.strictObject({
  /** Every person and year, with the amount the payer saw. */
  parts: z
    .array(payResidentPremiumRequestSchema.omit({ pledge: true }))
    .min(1)
    .max(PARTS_TOGETHER),
  /** The pledge in force, where the region asks for one: it is kept for every person. */
  pledge: textSeenSchema.optional(),
});
export type PayPremiumsTogetherRequest = z.infer<typeof payPremiumsTogetherRequestSchema>;

/** Paid whole; every part is an order of its own, with its receipt and its refund. */
export const premiumsTogetherSchema = z.strictObject({
  id: idSchema,
  paidAt: momentSchema,
  totalFen: positiveFenSchema,
  orders: z.array(premiumOrderSchema),
});
export type PremiumsTogether = z.infer<typeof premiumsTogetherSchema>;
