import { z } from 'zod';
import { CHANNEL_SWITCHES } from '@/domain/premium/premium-channel';
import { taxPaymentSchema } from './demo.contract';
import { idSchema, momentSchema, positiveFenSchema, typedSchema, yearSchema } from './primitives.contract';

/** An order begun at the tax channel: until then it keeps the bill for itself. */
export const taxOrderSchema = z.strictObject({
  id: idSchema,
  year: yearSchema,
  amountFen: positiveFenSchema,
  lapsesAt: momentSchema,
});
export type TaxOrder = z.infer<typeof taxOrderSchema>;

export const payTaxOrderRequestSchema = z.strictObject({ id: idSchema });

/** Money taken in cash or at the tax channel goes back by its receipt. */
export const taxRefundRequestSchema = z.strictObject({ receiptNo: typedSchema.max(40) });
export const taxRefundSchema = taxPaymentSchema;

export const premiumChannelRequestSchema = z.strictObject({ channel: z.enum(CHANNEL_SWITCHES) });
export const premiumChannelSchema = premiumChannelRequestSchema.extend({ open: z.boolean() });
export type PremiumChannel = z.infer<typeof premiumChannelSchema>;
