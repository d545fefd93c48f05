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
import { premiumRulesSchema } from './premium-rules.contract';
import { fenSchema } from './primitives.contract';

export const regionCodeSchema = z.enum(REGION_CODES);

export const regionListSchema = z.strictObject({
  regions: z.array(z.strictObject({ code: regionCodeSchema, name: z.string() })),
});

export const regionProfileSchema = z.strictObject({
  code: regionCodeSchema,
  name: z.string(),
  rulesUntil: z.int().exactOptional(),
  admdvs: z.string(),
  sharing: z.strictObject({
    relations: z.array(z.enum(KINSHIPS)).readonly(),
    maxRelatives: z.int().nullable(),
    relativesPerForm: z.int().min(1),
    network: z
      .strictObject({
        begunWithMoney: z.boolean(),
        onePerPerson: z.boolean(),
        membersSeenBy: z.enum(['EVERY_MEMBER', 'INITIATOR']),
      })
      .exactOptional(),
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
    linksFamilyCode: z.boolean(),
    uses: z.array(z.enum(SHARED_USES)).readonly(),
    sharerOrder: z.enum(['FIRST_BOUND_FIRST', 'LAST_BOUND_FIRST', 'AS_SET']),
    sharersPerBill: z.int().nullable(),
    endedBy: z.array(z.enum(SHARING_SIDES)).readonly(),
    endOfNewOne: z.enum(['AT_ONCE', 'NEXT_DAY']),
    endsWithInsurance: z.boolean(),
    changeable: z.array(z.enum(TERM_KINDS)).readonly(),
    pledge: z.enum(['SIGNED', 'NONE']),
  }),
  premium: premiumRulesSchema,
  transfer: z
    .strictObject({
      to: z.enum(['RELATIVES', 'MEMBERS']),
      relations: z.array(z.enum(KINSHIPS)).readonly(),
      money: z.enum(['WHOLE_ACCOUNT', 'EARLIER_YEARS']),
      into: z.enum(['EARLIER_YEARS', 'FAMILY']),
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
