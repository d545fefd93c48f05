import { z } from 'zod';
import { HALL_MATTERS } from '@/domain/hall/decide-counter';
import { KINSHIPS } from '@/domain/person/kinship';
import { premiumBillSchema } from './premium.contract';
import {
  daySchema,
  fenSchema,
  idSchema,
  momentSchema,
  phoneSchema,
  positiveFenSchema,
  textSeenSchema,
  typedIdNumberSchema,
  typedNameSchema,
  yearSchema,
} from './primitives.contract';
import { regionCodeSchema } from './region.contract';
import { sharingSchema, startSharingRequestSchema } from './sharing.contract';

export const hallQuerySchema = z.strictObject({ region: regionCodeSchema.optional() });

const clockTimeSchema = z.string().regex(/^\d\d:\d\d$/);

export const hallSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  region: regionCodeSchema,
  city: z.string(),
  address: z.string(),
  phone: phoneSchema,
  hours: z.array(
    z.strictObject({
      /** 1 is Monday, 7 is Sunday. */
      weekdays: z.array(z.int().min(1).max(7)),
      opensAt: clockTimeSchema,
      closesAt: clockTimeSchema,
    }),
  ),
  /** By the bureau's clock. */
  now: z.discriminatedUnion('isOpen', [
    z.strictObject({ isOpen: z.literal(true), until: momentSchema }),
    z.strictObject({ isOpen: z.literal(false), opensAt: momentSchema.nullable() }),
  ]),
});
export type Hall = z.infer<typeof hallSchema>;
export const hallListSchema = z.strictObject({ halls: z.array(hallSchema) });
export type HallList = z.infer<typeof hallListSchema>;

const identitySchema = z.strictObject({ name: typedNameSchema, idNumber: typedIdNumberSchema });

/** 代办: by a letter that names what for, and until when. */
export const proxySchema = identitySchema.extend({
  scope: z.array(z.enum(HALL_MATTERS)).min(1).max(HALL_MATTERS.length),
  validUntil: daySchema,
});

const counterShape = {
  /** Whose matter it is. */
  present: identitySchema,
  /** Null: they came themselves. */
  proxy: proxySchema.nullable(),
};

const filed = {
  ...counterShape,
  /** What the signed paper is filed under. */
  paperRef: z.string().regex(/^[A-Za-z0-9-]{4,40}$/),
};

export const findAtHallRequestSchema = z.strictObject({ present: identitySchema });
export type FindAtHallRequest = z.infer<typeof findAtHallRequestSchema>;

/** What the clerk sees of the person at the counter. */
export const hallPersonSchema = z.strictObject({
  name: z.string(),
  idNumberMasked: z.string(),
  phoneMasked: z.string().nullable(),
  region: regionCodeSchema,
  city: z.string(),
  /** What of the account may be shared now; null: no personal account. */
  availableFen: fenSchema.nullable(),
  sharings: z.array(sharingSchema),
  bills: z.array(premiumBillSchema),
});
export type HallPerson = z.infer<typeof hallPersonSchema>;

export const startSharingAtHallRequestSchema = startSharingRequestSchema
  .omit({ consent: true, memberFace: true })
  .extend({
    ...filed,
    /** The texts that were printed and signed. */
    texts: z.strictObject({ notice: textSeenSchema, pledge: textSeenSchema.optional() }),
  });
export type StartSharingAtHallRequest = z.infer<typeof startSharingAtHallRequestSchema>;

export const endSharingAtHallRequestSchema = z.strictObject(filed);
export type EndSharingAtHallRequest = z.infer<typeof endSharingAtHallRequestSchema>;

export const payPremiumAtHallRequestSchema = z.strictObject({
  ...filed,
  year: yearSchema,
  amountFen: positiveFenSchema,
  /** From the account, for a relative; or in cash, for the person themself. */
  pay: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('ACCOUNT'), sharingId: idSchema, pledge: textSeenSchema.optional() }),
    z.strictObject({ by: z.literal('CASH') }),
  ]),
});
export type PayPremiumAtHallRequest = z.infer<typeof payPremiumAtHallRequestSchema>;

/** What a hall did for a person: the slip the clerk prints, and the line the person finds. */
export const hallDeedSchema = z.strictObject({
  id: idSchema,
  receiptNo: z.string(),
  at: momentSchema,
  matter: z.enum(HALL_MATTERS),
  hall: z.string(),
  person: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  /** Null: the person came themself. */
  proxy: z.strictObject({ name: z.string(), idNumberMasked: z.string(), validUntil: daySchema }).nullable(),
  paperRef: z.string(),
  /** Whom it was about, where it was about a relative. */
  relative: z.strictObject({ name: z.string(), kinship: z.enum(KINSHIPS) }).nullable(),
  /** A premium: what was paid. */
  premium: z.strictObject({ receiptNo: z.string(), year: yearSchema, amountFen: positiveFenSchema }).nullable(),
});
export type HallDeed = z.infer<typeof hallDeedSchema>;
export const hallDeedListSchema = z.strictObject({ deeds: z.array(hallDeedSchema) });
export type HallDeedList = z.infer<typeof hallDeedListSchema>;
