import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import { SHARING_REACHES } from '@/domain/settlement/sharer-order';
import { premiumTermsSchema } from './premium-terms.contract';
import {
  daySchema,
  fenSchema,
  idSchema,
  momentSchema,
  positiveFenSchema,
  textSeenSchema,
  yearQuerySchema,
  yearSchema,
} from './primitives.contract';
import { problemSchema } from './problem.contract';
import { regionCodeSchema } from './region.contract';

const noSchema = problemSchema
  .pick({ code: true })
  .extend({ params: z.record(z.string(), z.union([z.string(), z.number()])) });

/** Without a year: the one collected now or next; for whom only another is due, as for a newborn, that one. */
export const premiumBillQuerySchema = z.strictObject({ year: yearQuerySchema.optional() });

export const premiumBillSchema = z.strictObject({
  sharingId: idSchema,
  /** NATION: `sharingId` is a sharing across provinces, and its quota pays. */
  reach: z.enum(SHARING_REACHES),
  /** What is left of the quota that pays; null where the account itself does. */
  quotaLeftFen: fenSchema.nullable(),
  insured: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  kinship: z.enum(KINSHIPS),
  year: yearSchema,
  /** Null where nothing may be paid; then `refusal` says why. */
  due: z.strictObject({ amountFen: positiveFenSchema, basis: z.enum(['SOURCED', 'MOCK']) }).nullable(),
  refusal: noSchema.nullable(),
  /** How the amount comes about and what it brings, also where it is paid: then as of the day it was; null where there is no bill of this person and year. */
  terms: premiumTermsSchema.nullable(),
  /** Of what is due: why this payer cannot pay it now; null where they can, or where nothing is due. */
  cannotPay: noSchema.nullable(),
});
export type PremiumBill = z.infer<typeof premiumBillSchema>;

export const premiumBillListSchema = z.strictObject({
  year: yearSchema,
  /** Years one may ask for, newest first. */
  years: z.array(yearSchema),
  season: z.strictObject({ opensOn: daySchema, closesOn: daySchema, open: z.boolean() }),
  bills: z.array(premiumBillSchema),
});
export type PremiumBillList = z.infer<typeof premiumBillListSchema>;

export const payResidentPremiumRequestSchema = z.strictObject({
  sharingId: idSchema,
  year: yearSchema,
  /** The amount the payer saw and confirmed. */
  amountFen: positiveFenSchema,
  /** The pledge in force, where the region asks for one: to confirm is to promise. */
  pledge: textSeenSchema.optional(),
});
export type PayResidentPremiumRequest = z.infer<typeof payResidentPremiumRequestSchema>;

export const refundPremiumOrderRequestSchema = z.strictObject({});

export const premiumOrderSchema = z.strictObject({
  id: idSchema,
  /** PAYER: the reader paid it; INSURED: somebody paid it for the reader. */
  side: z.enum(['PAYER', 'INSURED']),
  receiptNo: z.string(),
  state: z.enum(['PAID', 'REFUNDED']),
  /** Who is insured by it, and where: what a certificate (缴费证明) names. */
  insured: z.strictObject({
    name: z.string(),
    idNumberMasked: z.string(),
    region: regionCodeSchema,
    city: z.string(),
  }),
  /** Masked where the reader is the one insured. */
  payer: z.strictObject({ name: z.string() }),
  /** Who paid it in the payer's name, masked; null: the payer, or the reader is the one insured. */
  helper: z.string().nullable(),
  kinship: z.enum(KINSHIPS),
  /** NATION: a quota paid. */
  reach: z.enum(SHARING_REACHES),
  year: yearSchema,
  amountFen: positiveFenSchema,
  basis: z.enum(['SOURCED', 'MOCK']),
  paidAt: momentSchema,
  refundedAt: momentSchema.nullable(),
  /** From this day costs are reimbursed: after the waiting period, or from a newborn's birth. Later than the end: not at all in this year. */
  benefitsBeginOn: daySchema,
  benefitsEndOn: daySchema,
  /** The version of the pledge the payer confirmed; null where the region asks for none. */
  pledgeVersion: z.string().nullable(),
  /** Paid in one order with others, of whom only the payer knows; null: alone. */
  togetherId: idSchema.nullable(),
  /** The reader is the payer, and may still have the money back. */
  refundable: z.boolean(),
});
export type PremiumOrder = z.infer<typeof premiumOrderSchema>;

/** The reader's own premium, paid with money from outside; only the tax channel gives it back. `hall`: where it was paid in cash; null: at the tax channel, by a payer nobody is told of. */
export const ownPremiumSchema = premiumOrderSchema
  .omit({ payer: true, helper: true, kinship: true, reach: true, pledgeVersion: true, togetherId: true })
  .extend({ side: z.literal('SELF'), hall: z.string().nullable(), refundable: z.literal(false) });
export type OwnPremium = z.infer<typeof ownPremiumSchema>;

export const premiumRecordSchema = z.discriminatedUnion('side', [premiumOrderSchema, ownPremiumSchema]);
export type PremiumRecord = z.infer<typeof premiumRecordSchema>;

/** A bill that an order begun at the tax channel keeps; without kinship it is the reader's own. */
export const heldPremiumSchema = z.strictObject({
  /** Masked. */
  insured: z.strictObject({ name: z.string() }),
  kinship: z.enum(KINSHIPS).nullable(),
  year: yearSchema,
  until: momentSchema,
});
export type HeldPremium = z.infer<typeof heldPremiumSchema>;

export const premiumOrderListSchema = z.strictObject({
  orders: z.array(premiumRecordSchema),
  held: z.array(heldPremiumSchema),
});
export type PremiumOrderList = z.infer<typeof premiumOrderListSchema>;
