import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import { idSchema, momentSchema, typedIdNumberSchema, typedNameSchema } from './primitives.contract';
import { startSharingRequestSchema } from './sharing.contract';

const identitySchema = z.strictObject({ name: typedNameSchema, idNumber: typedIdNumberSchema });

/** What an employer hands in for an employee: one relative. The employee confirms it. */
export const applyThroughEmployerRequestSchema = z.strictObject({
  employee: identitySchema,
  relative: identitySchema,
  kinship: z.enum(KINSHIPS),
});
export type ApplyThroughEmployerRequest = z.infer<typeof applyThroughEmployerRequestSchema>;

export const employerApplicationSchema = z.strictObject({
  id: idSchema,
  employer: z.string(),
  relative: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  kinship: z.enum(KINSHIPS),
  state: z.enum(['WAITING', 'CONFIRMED', 'DECLINED']),
  askedAt: momentSchema,
  answeredAt: momentSchema.nullable(),
  sharingId: idSchema.nullable(),
});
export type EmployerApplication = z.infer<typeof employerApplicationSchema>;
export const employerApplicationListSchema = z.strictObject({ applications: z.array(employerApplicationSchema) });
export type EmployerApplicationList = z.infer<typeof employerApplicationListSchema>;

/** What an office handed in, and what became of it: the relative's number stays between the two people. */
export const handedInSchema = employerApplicationSchema
  .omit({ employer: true, sharingId: true })
  .extend({ employee: z.strictObject({ name: z.string(), idNumberMasked: z.string() }) });
export const handedInListSchema = z.strictObject({ applications: z.array(handedInSchema) });
export type HandedInList = z.infer<typeof handedInListSchema>;

/** The employee reads and agrees themself; only the relative's data came from the employer. */
export const confirmApplicationRequestSchema = startSharingRequestSchema.pick({
  terms: true,
  consent: true,
  memberFace: true,
});
export type ConfirmApplicationRequest = z.infer<typeof confirmApplicationRequestSchema>;
export const declineApplicationRequestSchema = z.strictObject({});
