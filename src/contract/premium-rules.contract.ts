import { z } from 'zod';
import { PREMIUM_GROUPS } from '@/domain/premium/premium-group';
import type { PremiumRules } from '@/domain/region/premium-rules';
import { fenSchema, yearSchema } from './primitives.contract';

const monthDaySchema = z.string().regex(/^\d\d-\d\d$/);

export const premiumRulesSchema = z.strictObject({
  season: z.strictObject({ opensOn: monthDaySchema, closesOn: monthDaySchema }),
  extension: z.strictObject({ throughMonth: z.int().min(1).max(12) }).exactOptional(),
  byGroup: z
    .strictObject({
      childTo: z.int(),
      elderFrom: z.strictObject({ FEMALE: z.int(), MALE: z.int() }),
      standards: z
        .array(
          z.strictObject({
            year: yearSchema,
            group: z.enum(PREMIUM_GROUPS),
            amountFen: fenSchema,
            basis: z.enum(['SOURCED', 'MOCK']),
          }),
        )
        .readonly(),
    })
    .exactOptional(),
  newborn: z
    .array(z.strictObject({ city: z.string(), unit: z.enum(['DAYS', 'MONTHS']), length: z.int().min(1) }))
    .readonly()
    .exactOptional(),
  waiting: z.strictObject({ freeYears: z.int().min(0), countedFrom: yearSchema.nullable() }).exactOptional(),
  incentiveFen: fenSchema.exactOptional(),
  shown: z.literal('IN_SEASON').exactOptional(),
  citiesWithout: z.array(z.string()).readonly(),
  pledge: z.enum(['CONFIRMED', 'NONE']),
}) satisfies z.ZodType<PremiumRules>;
