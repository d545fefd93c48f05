import { z } from 'zod';
import { INSURANCE_KINDS } from '@/domain/person/insurance';
import { ASSISTANCES } from '@/domain/premium/assistance';
import { COVERAGES } from '@/domain/premium/covered-now';
import { premiumTermsSchema } from './premium-terms.contract';
import { daySchema, yearSchema } from './primitives.contract';
import { regionCodeSchema } from './region.contract';

export const ENROLMENT_KINDS = ['RESIDENT', 'EMPLOYEE', 'REPAIRED', 'MISSED'] as const;

/** What the resident insurance gives today. */
const coverageSchema = z.strictObject({
  year: yearSchema,
  coverage: z.enum(COVERAGES),
  /** The last day on which nothing is reimbursed; null: there was no waiting period, or nobody paid. */
  waitingUntil: daySchema.nullable(),
  /** Null: nobody paid. */
  coveredFrom: daySchema.nullable(),
});

/** 一人一档: a person's years in the basic insurance, and what they mean for the next. */
export const enrolmentFileSchema = z.strictObject({
  /** PAYER: of a relative, as whoever shares with them may see it. */
  side: z.enum(['SELF', 'PAYER']),
  person: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  region: regionCodeSchema,
  city: z.string(),
  insurance: z.enum(INSURANCE_KINDS),
  /** Null where another reads it. */
  assistance: z.enum(ASSISTANCES).nullable(),
  /** This year's; null for whoever was or is an employee in it, or is in no insurance. */
  current: coverageSchema.nullable(),
  /** Newest first, ten at most; with what a missed one adds to the waiting period that runs now, or else to that of `next`. */
  years: z
    .array(z.strictObject({ year: yearSchema, kind: z.enum(ENROLMENT_KINDS), waitingMonths: z.int().min(0) }))
    .readonly(),
  /** The year collected now or next; null for whoever owes no resident premium, or where no standard is known. */
  next: premiumTermsSchema.extend({ year: yearSchema, isPaid: z.boolean() }).nullable(),
});
export type EnrolmentFile = z.infer<typeof enrolmentFileSchema>;
