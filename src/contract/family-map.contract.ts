import { z } from 'zod';
import { CROSS_STAGES } from '@/domain/cross-province/cross-stages';
import { KINSHIPS } from '@/domain/person/kinship';
import { SHARING_STAGES } from '@/domain/sharing/stages';
import { insuranceSchema } from './me.contract';
import { daySchema, fenSchema, idSchema, lineSchema, momentSchema, positiveFenSchema } from './primitives.contract';
import { regionCodeSchema } from './region.contract';
import { sharingSchema } from './sharing.contract';

/** The most that one map shows; what is left out is said by `isCut`. */
export const MAP_MAX_PEOPLE = 300;
export const MAP_MAX_LINKS = 600;

/** Both absent: everybody. `family` is what `GET /_demo/personas` calls it; `region` is where a person is insured now. */
export const familyMapQuerySchema = z.strictObject({
  family: lineSchema.min(1).max(40).optional(),
  region: regionCodeSchema.optional(),
});
export type FamilyMapQuery = z.infer<typeof familyMapQuerySchema>;

/** What a person holds now; null: no such account. */
const balancesSchema = z.strictObject({
  personalFen: fenSchema.nullable(),
  earlierYearsFen: fenSchema.nullable(),
  /** 家庭共济账户: what sharers moved to them. */
  familyFen: fenSchema.nullable(),
  walletFen: fenSchema.nullable(),
  /** What lies in the quotas they filled for relatives in other provinces. */
  earmarkedFen: fenSchema,
});

const mapPersonSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  family: z.string().nullable(),
  region: regionCodeSchema,
  insurance: insuranceSchema.omit({ region: true }),
  balances: balancesSchema,
});
export type MapPerson = z.infer<typeof mapPersonSchema>;

/** Money or help goes from the first to the second; `kinship` is what the second is to the first. */
const between = { id: idSchema, fromId: idSchema, toId: idSchema, kinship: z.enum(KINSHIPS) };

const sharingLink = {
  ...between,
  region: regionCodeSchema,
  stage: z.enum(SHARING_STAGES).exclude(['ENDED', 'WITHDRAWN']),
  terms: sharingSchema.shape.terms,
  /** When the bureau moves it on by itself; null: it does not. */
  dueAt: momentSchema.nullable(),
  /** Where the beneficiary put it in the order of use, 0 first; null: nowhere. */
  place: z.int().min(0).nullable(),
};

/** Who shares with whom now, in each of the ways there are. */
export const mapLinkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('AUTHORISATION'), ...sharingLink }),
  z.strictObject({ kind: z.literal('NETWORK'), ...sharingLink }),
  z.strictObject({
    kind: z.literal('CROSS_PROVINCE'),
    ...between,
    stage: z.enum(CROSS_STAGES).extract(['PROPOSED', 'ACTIVE']),
    quotaFen: positiveFenSchema,
    leftFen: fenSchema,
    /** When a proposal lapses. */
    dueAt: momentSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('WALLET_WAITING'),
    ...between,
    amountFen: positiveFenSchema,
    bouncesAt: momentSchema,
  }),
  /** 亲情账户: shows a medical code, moves no money. */
  z.strictObject({ kind: z.literal('FAMILY_CODE'), ...between }),
]);
export type MapLink = z.infer<typeof mapLinkSchema>;

/** What the registers learned: nothing else in the map need change with it, and yet people are reminded of it. */
const mapLifeEventSchema = z.strictObject({
  kind: z.enum(['RELATION_OVER', 'DEATH']),
  personId: idSchema,
  relativeId: idSchema.nullable(),
  on: daySchema,
});
export type MapLifeEvent = z.infer<typeof mapLifeEventSchema>;

export const familyMapSchema = z.strictObject({
  at: momentSchema,
  people: z.array(mapPersonSchema).max(MAP_MAX_PEOPLE),
  /** Both ends of each are among `people`. */
  links: z.array(mapLinkSchema).max(MAP_MAX_LINKS),
  /** Of anybody, whoever was asked for; oldest first. */
  lifeEvents: z.array(mapLifeEventSchema),
  /** Something was left out: ask for one family or region. */
  isCut: z.boolean(),
});
export type FamilyMap = z.infer<typeof familyMapSchema>;
