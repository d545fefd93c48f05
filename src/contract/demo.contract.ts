import { z } from 'zod';
import { PLACE_KINDS } from '@/domain/settlement/purpose';
import { daySchema, fenSchema, idSchema, momentSchema, phoneSchema, yearSchema } from './primitives.contract';
import { regionCodeSchema } from './region.contract';

export const resetRequestSchema = z.strictObject({});

export const clockSchema = z.strictObject({ now: momentSchema, today: daySchema });
export type BureauClock = z.infer<typeof clockSchema>;

export const moveClockRequestSchema = z.union([
  z.strictObject({ setTo: momentSchema }),
  z.strictObject({ advanceDays: z.int().min(1).max(3660) }),
]);

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
});
export type PersonaList = z.infer<typeof personaListSchema>;

export const inboxQuerySchema = z.strictObject({ phone: phoneSchema.optional() });
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

export const taxPaymentRequestSchema = z.strictObject({ idNumber: z.string(), year: yearSchema });
export const taxPaymentSchema = z.strictObject({ receiptNo: z.string(), amountFen: fenSchema });
