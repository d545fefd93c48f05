import { z } from 'zod';
import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { FAMILY_CODE_POLICY } from '@/domain/family-code/policy';
import { LONG_TERM_CARE } from '@/domain/long-term-care/long-term-care-standard';
import { KINSHIPS } from '@/domain/person/kinship';
import { REGION_CODES } from '@/domain/region/region-profile';
import { REMINDER_POLICY } from '@/domain/reminders/reminder-policy';
import { SHARED_USES } from '@/domain/settlement/purpose';
import { WALLET } from '@/domain/wallet/wallet-policy';

/** What is the same in the whole country, as data: the system's name, its rows in policy-sources.md, and what its values could be. */
export interface NationalPolicy {
  name: string;
  /** The heading of its rows in policy-sources.md, and the name of its table of cases. */
  section: string;
  /** Where the data stand. */
  file: string;
  data: object & { assumed: readonly string[] };
  schema: z.ZodType;
}

const kinships = z.array(z.enum(KINSHIPS)).readonly();
const assumed = z.array(z.string()).readonly();

export const CROSS_PROVINCE_SYSTEM = {
  name: '跨省共济',
  section: 'cross-province',
  file: 'src/domain/cross-province/cross-province-rules.ts',
  data: CROSS_PROVINCE,
  schema: z.strictObject({
    availableFrom: z.iso.date(),
    relations: kinships,
    proposalDays: z.number(),
    proposalsPerDay: z.number(),
    uses: z.array(z.enum(SHARED_USES)).readonly(),
    assumed,
  }),
} satisfies NationalPolicy;

export const FAMILY_CODE_SYSTEM = {
  name: '亲情账户',
  section: 'family-code',
  file: 'src/domain/family-code/policy.ts',
  data: FAMILY_CODE_POLICY,
  schema: z.strictObject({
    maxMembers: z.number(),
    relations: z.strictObject({ ID_NUMBER: kinships, BIRTH_CERTIFICATE: kinships, OTHER_PAPER: kinships }),
    confirmsFromAge: z.number(),
    smsConfirms: z.boolean(),
    codeValidMs: z.number(),
    linkEndsWithSharing: z.boolean(),
    assumed,
  }),
} satisfies NationalPolicy;

export const WALLET_SYSTEM = {
  name: '医保钱包',
  section: 'wallet',
  file: 'src/domain/wallet/wallet-policy.ts',
  data: WALLET,
  schema: z.strictObject({
    relations: kinships,
    mostPerSendingFen: z.number(),
    sendingsPerDay: z.number(),
    sendingHours: z.strictObject({ from: z.number(), until: z.number() }),
    bounceHour: z.number(),
    assumed,
  }),
} satisfies NationalPolicy;

export const LONG_TERM_CARE_SYSTEM = {
  name: '长护险',
  section: 'long-term-care',
  file: 'src/domain/long-term-care/long-term-care-standard.ts',
  data: LONG_TERM_CARE,
  schema: z.strictObject({
    collectedIn: z.array(z.enum(REGION_CODES)).readonly(),
    amountFen: z.strictObject({ EMPLOYEE: z.number(), RESIDENT: z.number() }),
    assumed,
  }),
} satisfies NationalPolicy;

export const REMINDERS_SYSTEM = {
  name: '提醒',
  section: 'reminders',
  file: 'src/domain/reminders/reminder-policy.ts',
  data: REMINDER_POLICY,
  schema: z.strictObject({
    expirySteps: z.array(z.number()).readonly(),
    nearFloorFen: z.number(),
    seasonOpensDays: z.number(),
    seasonClosesSteps: z.array(z.number()).readonly(),
    birthdayDays: z.strictObject({ before: z.number(), after: z.number() }),
    pastDays: z.number(),
    assumed,
  }),
} satisfies NationalPolicy;

export const NATIONAL_POLICIES: readonly NationalPolicy[] = [
  CROSS_PROVINCE_SYSTEM,
  FAMILY_CODE_SYSTEM,
  WALLET_SYSTEM,
  LONG_TERM_CARE_SYSTEM,
  REMINDERS_SYSTEM,
];
