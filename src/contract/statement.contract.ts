import { z } from 'zod';
import { TRANSFER_KINDS } from '@/domain/ledger/transfer';
import { KINSHIPS } from '@/domain/person/kinship';
import { STATEMENT_PURPOSES, STATEMENT_SIDES } from '@/domain/statement/statement-lines';
import { OWN_ACCOUNTS } from './me.contract';
import {
  cursorQuerySchema,
  fenSchema,
  idSchema,
  momentSchema,
  positiveFenSchema,
  signedFenSchema,
  yearSchema,
} from './primitives.contract';
import { settlementSchema } from './settlement.contract';

/** EARMARK: a quota (共济额度) that the reader gave or was given. */
export const STATEMENT_ACCOUNTS = [...OWN_ACCOUNTS, 'WALLET', 'EARMARK'] as const;

const monthSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

const aboutQuerySchema = z.strictObject({
  /** The `key` of a person, as the months answer tells it. */
  person: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional(),
  purpose: z.enum(STATEMENT_PURPOSES).optional(),
});

export const statementQuerySchema = cursorQuerySchema.extend({
  ...aboutQuerySchema.shape,
  month: monthSchema.optional(),
});
export type StatementQuery = z.infer<typeof statementQuerySchema>;

export const statementPersonSchema = z.strictObject({
  key: z.string(),
  /** Masked; of the reader in full. */
  name: z.string(),
  isReader: z.boolean(),
  /** What the beneficiary is to the sharer, and on which side the reader stands; null: of the reader, or not known. */
  kinship: z.strictObject({ kinship: z.enum(KINSHIPS), side: z.enum(['SHARER', 'BENEFICIARY']) }).nullable(),
});
export type StatementPerson = z.infer<typeof statementPersonSchema>;

export const statementLineSchema = z.strictObject({
  id: idSchema,
  at: momentSchema,
  kind: z.enum(TRANSFER_KINDS),
  purpose: z.enum(STATEMENT_PURPOSES),
  side: z.enum(STATEMENT_SIDES),
  /** The one on the other side; null: nobody, or the several of `settlement`. */
  person: statementPersonSchema.nullable(),
  /** What the reader's own money gained; below zero: lost. */
  gainFen: signedFenSchema,
  /** What relatives' money paid for the reader; below zero: it went back to them. */
  helpedFen: signedFenSchema,
  /** Each of the reader's accounts that moved, with what it held right after. Nobody reads another's balance. */
  movements: z.array(
    z.strictObject({ account: z.enum(STATEMENT_ACCOUNTS), gainFen: signedFenSchema, balanceAfterFen: fenSchema }),
  ),
  /** The bill, as the reader may see it now. */
  settlement: settlementSchema.nullable(),
  /** The premium. */
  order: z
    .strictObject({
      id: idSchema,
      year: yearSchema,
      receiptNo: z.string(),
      amountFen: positiveFenSchema,
      basis: z.enum(['SOURCED', 'MOCK']),
    })
    .nullable(),
});
export type StatementLine = z.infer<typeof statementLineSchema>;

/** Newest first. */
export const statementSchema = z.strictObject({
  lines: z.array(statementLineSchema),
  nextCursor: z.string().nullable(),
});
export type Statement = z.infer<typeof statementSchema>;

export const statementMonthsQuerySchema = aboutQuerySchema;

export const statementMonthSchema = z.strictObject({
  month: monthSchema,
  outFen: fenSchema,
  inFen: fenSchema,
  helpedFen: signedFenSchema,
});
export type StatementMonth = z.infer<typeof statementMonthSchema>;

/** The newest twelve months that hold a line, newest first, and everybody and everything one may ask for. */
export const statementMonthsSchema = z.strictObject({
  months: z.array(statementMonthSchema),
  people: z.array(statementPersonSchema),
  purposes: z.array(z.enum(STATEMENT_PURPOSES)),
});
export type StatementMonths = z.infer<typeof statementMonthsSchema>;
