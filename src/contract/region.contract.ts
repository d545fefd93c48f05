import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import {
  ADD_RELATIVE_STEPS,
  PAY_PREMIUM_STEPS,
  REGION_CODES,
  type RegionProfile,
  SHARING_SIDES,
  TERM_KINDS,
} from '@/domain/region/region-profile';
import { SHARED_USES } from '@/domain/settlement/purpose';
import { fenSchema } from './primitives.contract';

const monthDaySchema = z.string().regex(/^\d\d-\d\d$/);

export const regionCodeSchema = z.enum(REGION_CODES);

export const regionListSchema = z.strictObject({
  regions: z.array(z.strictObject({ code: regionCodeSchema, name: z.string() })),
});

export const regionProfileSchema = z.strictObject({
  code: regionCodeSchema,
  name: z.string(),
  admdvs: z.string(),
  sharing: z.strictObject({
    relations: z.array(z.enum(KINSHIPS)).readonly(),
    maxRelatives: z.int().nullable(),
    relativesPerForm: z.int().min(1),
    slots: z
      .array(
        z.strictObject({
          kinship: z.enum(KINSHIPS),
          sex: z.enum(['FEMALE', 'MALE']).exactOptional(),
          max: z.int(),
        }),
      )
      .readonly(),
    maxSharersPerRelative: z.int().nullable(),
    money: z.enum(['WHOLE_ACCOUNT', 'EARLIER_YEARS']),
    floorFen: fenSchema,
    ceiling: z.enum(['NONE', 'PER_PAYMENT']),
    limit: z.enum(['NONE', 'PER_MONTH']),
    memberFace: z.enum(['NONE', 'FROM_16']),
    days: z.enum(['NONE', 'FIRST_DAY', 'FIRST_AND_LAST_DAY']),
    withoutPublicFunded: z.boolean(),
    cardsInUse: z.boolean(),
    handling: z.enum(['AT_ONCE', 'AS_A_CASE']),
    uses: z.array(z.enum(SHARED_USES)).readonly(),
    sharerOrder: z.enum(['FIRST_BOUND_FIRST', 'LAST_BOUND_FIRST', 'AS_SET']),
    sharersPerBill: z.int().nullable(),
    endedBy: z.array(z.enum(SHARING_SIDES)).readonly(),
    endOfNewOne: z.enum(['AT_ONCE', 'NEXT_DAY']),
    endsWithInsurance: z.boolean(),
    changeable: z.array(z.enum(TERM_KINDS)).readonly(),
    pledge: z.enum(['SIGNED', 'NONE']),
  }),
  premium: z.strictObject({
    season: z.strictObject({ opensOn: monthDaySchema, closesOn: monthDaySchema }),
    citiesWithout: z.array(z.string()).readonly(),
    pledge: z.enum(['SIGNED', 'NONE']),
  }),
  transfer: z
    .strictObject({
      relations: z.array(z.enum(KINSHIPS)).readonly(),
      money: z.literal('EARLIER_YEARS'),
      verification: z.literal('SMS_CODE'),
    })
    .nullable(),
  wallet: z.boolean(),
  flows: z.strictObject({
    share: z.enum(['AUTHORISE', 'TRANSFER']),
    addRelative: z.array(z.enum(ADD_RELATIVE_STEPS)).readonly(),
    payPremium: z.array(z.enum(PAY_PREMIUM_STEPS)).readonly(),
  }),
  assumed: z.array(z.string()).readonly(),
}) satisfies z.ZodType<RegionProfile>;
