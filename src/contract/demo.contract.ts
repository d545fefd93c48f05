import { z } from 'zod';
import { LAST_DAY_KNOWN } from '@/domain/calendar';
import { CARD_STATES, INSURANCE_KINDS, INSURANCE_STATUSES } from '@/domain/person/insurance';
import { KINSHIPS } from '@/domain/person/kinship';
import { ASSISTANCES } from '@/domain/premium/assistance';
import { PLACE_KINDS } from '@/domain/settlement/purpose';
import { insuranceSchema } from './me.contract';
import {
  daySchema,
  fenSchema,
  idSchema,
  lineSchema,
  momentSchema,
  phoneSchema,
  typedSchema,
  yearSchema,
} from './primitives.contract';
import { regionCodeSchema } from './region.contract';

export const resetRequestSchema = z.strictObject({});

export const clockSchema = z.strictObject({ now: momentSchema, today: daySchema });
export type BureauClock = z.infer<typeof clockSchema>;

/** The end of the sandbox's time: no move of the clock goes beyond it. */
export const LAST_MOMENT = Date.parse(`${LAST_DAY_KNOWN}T23:59:59.999+08:00`);

export const moveClockRequestSchema = z.union([
  z.strictObject({ setTo: momentSchema.refine((moment) => Date.parse(moment) <= LAST_MOMENT) }),
  z.strictObject({ advanceDays: z.int().min(1).max(3660) }),
  z.strictObject({ advanceMinutes: z.int().min(1).max(1440) }),
]);
export type ClockMove = z.infer<typeof moveClockRequestSchema>;

/** What happened to a person's insurance: what is left out stays as it is. */
export const insuranceEventSchema = z.strictObject({
  personId: idSchema,
  kind: z.enum(INSURANCE_KINDS).optional(),
  status: z.enum(INSURANCE_STATUSES).optional(),
  region: regionCodeSchema.optional(),
  city: lineSchema.min(1).max(20).optional(),
  publicFunded: z.boolean().optional(),
  card: z.enum(CARD_STATES).optional(),
  /** Who is paid for by the government from now on (资助参保). */
  assistance: z.enum(ASSISTANCES).optional(),
});
export type InsuranceEvent = z.infer<typeof insuranceEventSchema>;

export const insuranceAfterSchema = z.strictObject({
  personId: idSchema,
  insurance: insuranceSchema,
  /** The sharings that ended with it. */
  endedSharings: z.array(idSchema),
});
export type InsuranceAfter = z.infer<typeof insuranceAfterSchema>;

/** What the civil register learned of two people it knows as relatives: a divorce, or the correction of a mistake. */
export const kinshipEventSchema = z.strictObject({ personId: idSchema, relativeId: idSchema, ended: z.boolean() });
export type KinshipEvent = z.infer<typeof kinshipEventSchema>;
export const kinshipAfterSchema = z.strictObject({ kinship: z.enum(KINSHIPS), ended: z.boolean() });

/** The register learned today of a death: the insurance ends with it. */
export const deathSchema = z.strictObject({ personId: idSchema });
export type Death = z.infer<typeof deathSchema>;
export const deathRecordedSchema = z.strictObject({
  personId: idSchema,
  diedOn: daySchema,
  endedSharings: z.array(idSchema),
});
export type DeathRecorded = z.infer<typeof deathRecordedSchema>;

/** The people of the sandbox, as a trainer needs them: everything here is invented. */
export const personaSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  idNumber: z.string(),
  phone: phoneSchema.nullable(),
  region: regionCodeSchema,
  /** One line: who this is. */
  who: z.string(),
  /** One line: what their story shows. */
  story: z.string(),
  /** The family they belong to in the list. */
  family: z.string(),
  /** May be offered at the login: has a phone, and a story of their own to play. */
  playable: z.boolean(),
});
export type Persona = z.infer<typeof personaSchema>;

export const terminalSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  region: regionCodeSchema,
  /** The demo's key: `Authorization: Bearer <key>`. */
  key: z.string(),
});

export const personaListSchema = z.strictObject({
  personas: z.array(personaSchema),
  terminals: z.array(terminalSchema),
  /** Keys of the halls' clerks and of employers: the demo's own. */
  halls: z.array(terminalSchema.omit({ kind: true })),
  employers: z.array(terminalSchema.omit({ kind: true, region: true }).extend({ staff: z.array(z.string()) })),
});
export type PersonaList = z.infer<typeof personaListSchema>;

export const inboxQuerySchema = z.strictObject({
  phone: phoneSchema.optional(),
  /** Of whoever this invitation asks. */
  helpingId: idSchema.optional(),
});
export type InboxQuery = z.infer<typeof inboxQuerySchema>;
export const smsSchema = z.strictObject({
  id: idSchema,
  phone: phoneSchema,
  text: z.string(),
  code: z.string().nullable(),
  at: momentSchema,
});
export const inboxSchema = z.strictObject({ messages: z.array(smsSchema) });
export type Inbox = z.infer<typeof inboxSchema>;

export const ledgerCheckSchema = z.strictObject({
  accounts: z.int(),
  transfers: z.int(),
  /** All balances together: always zero. */
  sumFen: z.int(),
  mismatches: z.array(z.strictObject({ accountId: z.string(), balanceFen: z.int(), recountedFen: z.int() })),
  negative: z.array(z.string()),
  balanced: z.boolean(),
});
export type LedgerCheck = z.infer<typeof ledgerCheckSchema>;

/** Whether the chain of the audit holds: a line changed, one that is missing (the last ones too), one added behind the last, or its head. */
export const auditCheckSchema = z.strictObject({
  lines: z.int(),
  holds: z.boolean(),
  broken: z
    .strictObject({ line: z.int().nullable(), why: z.enum(['CHANGED', 'MISSING', 'ADDED', 'HEAD', 'MONEY']) })
    .nullable(),
});
export type AuditCheck = z.infer<typeof auditCheckSchema>;

export const taxPaymentRequestSchema = z.strictObject({ idNumber: typedSchema.max(40), year: yearSchema });
export const taxPaymentSchema = z.strictObject({ receiptNo: z.string(), amountFen: fenSchema });
