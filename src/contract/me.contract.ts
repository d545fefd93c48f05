import { z } from 'zod';
import { TRANSFER_KINDS } from '@/domain/ledger/transfer';
import { CARD_STATES, INSURANCE_KINDS, INSURANCE_STATUSES } from '@/domain/person/insurance';
import { REGION_CODES } from '@/domain/region/region-profile';
import { daySchema, fenSchema, idSchema, momentSchema, signedFenSchema } from './primitives.contract';

export const insuranceSchema = z.strictObject({
  kind: z.enum(INSURANCE_KINDS),
  status: z.enum(INSURANCE_STATUSES),
  region: z.enum(REGION_CODES),
  city: z.string(),
  publicFunded: z.boolean(),
  card: z.enum(CARD_STATES),
});

/** The accounts whose movements a person reads together. */
export const OWN_ACCOUNTS = ['PERSONAL', 'EARLIER_YEARS', 'FAMILY'] as const;

export const meSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  idNumberMasked: z.string(),
  phoneMasked: z.string().nullable(),
  insurance: insuranceSchema,
  /** Null: no personal account. */
  personalAccount: z
    .strictObject({
      balanceFen: fenSchema,
      /** What earlier years left (历年), where the region keeps it apart; it is not part of `balanceFen`. */
      earlierYearsFen: fenSchema.nullable(),
      /** What of it may be shared now. */
      availableFen: fenSchema,
      /** What lies in quotas for relatives in other provinces (共济额度); it is not part of `balanceFen`. */
      earmarkedFen: fenSchema,
    })
    .nullable(),
  /** What sharers moved to the reader (划拨), in a family account of their own. Null: none was opened. */
  familyFen: fenSchema.nullable(),
  /** The questions and answers of the region (问答) have to be read before the next relative is added. */
  questionsDue: z.boolean(),
  /** The bureau's day. */
  today: daySchema,
});
export type Me = z.infer<typeof meSchema>;

export const accountEntrySchema = z.strictObject({
  id: idSchema,
  at: momentSchema,
  kind: z.enum(TRANSFER_KINDS),
  /** Which of the reader's accounts moved: this year's money, what earlier years left (历年), or the family account. */
  account: z.enum(OWN_ACCOUNTS),
  /** The settlement, order or month behind it. */
  ref: z.string(),
  /** Above zero: came in; below: went out. */
  amountFen: signedFenSchema,
  balanceAfterFen: fenSchema,
});
export type AccountEntry = z.infer<typeof accountEntrySchema>;

export const accountEntriesSchema = z.strictObject({
  entries: z.array(accountEntrySchema),
  nextCursor: z.string().nullable(),
});
export type AccountEntries = z.infer<typeof accountEntriesSchema>;
