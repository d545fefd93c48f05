import { z } from 'zod';
import { KINSHIP_PAPERS } from '@/domain/hall/decide-kinship-entry';
import { HALL_MATTERS } from '@/domain/hall/hall-matters';
import { KINSHIPS } from '@/domain/person/kinship';
import { proxySchema } from './counter.contract';
import { crossProvinceSharingSchema } from './cross-province.contract';
import { insuranceSchema } from './me.contract';
import { premiumBillSchema } from './premium.contract';
import { fenSchema, idSchema, momentSchema, phoneSchema, positiveFenSchema, yearSchema } from './primitives.contract';
import { regionCodeSchema } from './region.contract';
import { sharingSchema, sharingTermsSchema } from './sharing.contract';

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

/** What the clerk sees of the person at the counter. */
export const hallPersonSchema = z.strictObject({
  name: z.string(),
  idNumberMasked: z.string(),
  phoneMasked: z.string().nullable(),
  region: regionCodeSchema,
  city: z.string(),
  /** What of the account may be shared now; null: no personal account. */
  availableFen: fenSchema.nullable(),
  /** What of the account may move to a relative now; null: the region moves none, or there is no account. */
  movableFen: fenSchema.nullable(),
  card: insuranceSchema.shape.card,
  sharings: z.array(sharingSchema),
  /** Quotas from another province that wait for this person's answer. */
  quotas: z.array(crossProvinceSharingSchema),
  bills: z.array(premiumBillSchema),
  /** Their own premium, in cash: what is due, or why nothing may be paid. */
  ownPremium: premiumBillSchema.pick({ year: true, due: true, refusal: true }),
});
export type HallPerson = z.infer<typeof hallPersonSchema>;

/** What a hall did for a person: the slip the clerk prints, and the line the person finds. */
export const hallDeedSchema = z.strictObject({
  id: idSchema,
  receiptNo: z.string(),
  at: momentSchema,
  matter: z.enum(HALL_MATTERS),
  hall: z.string(),
  person: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  /** Null: the person came themself. */
  proxy: proxySchema
    .pick({ scope: true, validUntil: true })
    .extend({ name: z.string(), idNumberMasked: z.string() })
    .nullable(),
  paperRef: z.string(),
  /** Whom it was about, where it was about a relative. */
  relative: z.strictObject({ name: z.string(), kinship: z.enum(KINSHIPS) }).nullable(),
  /** A sharing that began or was changed: what it allowed from that day on. */
  terms: sharingTermsSchema.nullable(),
  /** A premium: what was paid. */
  premium: z
    .strictObject({
      receiptNo: z.string(),
      year: yearSchema,
      amountFen: positiveFenSchema,
      basis: z.enum(['SOURCED', 'MOCK']),
      /** From the person's account for the relative, or in cash for themself. */
      by: z.enum(['ACCOUNT', 'CASH']),
    })
    .nullable(),
  /** What moved to the relative. */
  movedFen: positiveFenSchema.nullable(),
  /** A quota from another province: how much, and what the person said to it. */
  quota: z.strictObject({ totalFen: positiveFenSchema, answer: z.enum(['ACCEPT', 'REFUSE']) }).nullable(),
  /** By which paper the relation was registered. */
  kinshipPaper: z.enum(KINSHIP_PAPERS).nullable(),
  /** The phone number that was registered. */
  phoneMasked: z.string().nullable(),
});
export type HallDeed = z.infer<typeof hallDeedSchema>;
/** Who looked the reader up at a counter, whether or not anything was done. */
export const hallLookupSchema = z.strictObject({ id: idSchema, at: momentSchema, hall: z.string(), clerk: idSchema });

export const hallDeedListSchema = z.strictObject({
  deeds: z.array(hallDeedSchema),
  lookups: z.array(hallLookupSchema),
});
export type HallDeedList = z.infer<typeof hallDeedListSchema>;
