import { z } from 'zod';
import { PREMIUM_GROUPS } from '@/domain/premium/premium-group';
import { daySchema, fenSchema, yearSchema } from './primitives.contract';

const monthsSchema = z.int().min(0);

/** When an insurance begins to help. */
const benefitsSchema = z.strictObject({
  beginOn: daySchema,
  missedYears: z.array(yearSchema).readonly(),
  fixedMonths: monthsSchema,
  variableMonths: monthsSchema,
  /** The last day on which costs are not reimbursed; null: there is no waiting period. */
  waitingUntil: daySchema.nullable(),
  coveredFrom: daySchema,
});

/** By what the ceiling of 大病保险 is raised. */
const incentiveSchema = z.strictObject({
  /** Unbroken years, this one counted. */
  continuousYears: z.int().min(1),
  raiseFen: fenSchema,
  continuousFen: fenSchema,
  /** Null where another reads it: it tells of illness. */
  unclaimedFen: fenSchema.nullable(),
});

/** How a person's premium of a year comes about, and what it brings. Why somebody is assisted is told to themself alone. */
export const premiumTermsSchema = z.strictObject({
  group: z.enum(PREMIUM_GROUPS),
  standardFen: fenSchema,
  subsidyFen: fenSchema,
  basis: z.enum(['SOURCED', 'MOCK']),
  benefits: benefitsSchema,
  incentive: incentiveSchema,
  /** The waiting period a year later, were this year left out. */
  monthsIfMissed: monthsSchema,
});
export type PremiumTermsShown = z.infer<typeof premiumTermsSchema>;
