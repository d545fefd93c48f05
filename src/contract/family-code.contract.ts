import { z } from 'zod';
import { CONFIRMERS, FAMILY_CODE_ORIGINS, PAPER_KINDS } from '@/domain/family-code/routes';
import { KINSHIPS } from '@/domain/person/kinship';
import {
  daySchema,
  idSchema,
  medicalCodeSchema,
  momentSchema,
  textSeenSchema,
  typedIdNumberSchema,
  typedNameSchema,
  typedSchema,
} from './primitives.contract';
import { consentSchema, signatureSchema } from './sharing.contract';

export const FAMILY_CODE_SIDES = ['HOLDER', 'MEMBER'] as const;
export type FamilyCodeSide = (typeof FAMILY_CODE_SIDES)[number];

/** The relative by one of the three routes, as typed. */
const memberClaimSchema = z.discriminatedUnion('route', [
  z.strictObject({ route: z.literal('ID_NUMBER'), name: typedNameSchema, idNumber: typedIdNumberSchema }),
  z.strictObject({
    route: z.literal('BIRTH_CERTIFICATE'),
    motherName: typedNameSchema,
    motherIdNumber: typedIdNumberSchema,
    certificateNo: typedSchema.min(1).max(40),
  }),
  z.strictObject({
    route: z.literal('OTHER_PAPER'),
    name: typedNameSchema,
    paperKind: z.enum(PAPER_KINDS),
    paperNumber: typedIdNumberSchema,
    bornOn: daySchema,
  }),
]);

/** Asks who is meant and who has to confirm, before anything is signed. */
export const findFamilyMemberRequestSchema = z.strictObject({ relative: memberClaimSchema, kinship: z.enum(KINSHIPS) });
export type FindFamilyMemberRequest = z.infer<typeof findFamilyMemberRequestSchema>;

export const familyMemberFoundSchema = z.strictObject({
  nameMasked: z.string(),
  bornOn: daySchema,
  confirmer: z.enum(CONFIRMERS),
  /** A code could go to their own phone. */
  hasPhone: z.boolean(),
  /** That phone, of a relative the register knows; null: of anybody else it is not said, or there is none. */
  phoneMasked: z.string().nullable(),
});
export type FamilyMemberFound = z.infer<typeof familyMemberFoundSchema>;

export const familyCodeSmsRequestSchema = findFamilyMemberRequestSchema;
export const familyCodeSmsSentSchema = z.strictObject({
  phoneMasked: z.string().nullable(),
  expiresAt: momentSchema,
  resendAt: momentSchema,
});
export type FamilyCodeSmsSent = z.infer<typeof familyCodeSmsSentSchema>;

export const startFamilyCodeRequestSchema = z.strictObject({
  relative: memberClaimSchema,
  kinship: z.enum(KINSHIPS),
  confirmation: z.discriminatedUnion('method', [
    /** A labelled mock: it looks at no face. */
    z.strictObject({ method: z.literal('MOCK_FACE') }),
    z.strictObject({ method: z.literal('SMS_CODE'), code: z.string().regex(/^\d{6}$/) }),
    /** For a child: the pledge of the guardian stands. */
    z.strictObject({ method: z.literal('NONE') }),
  ]),
  consent: consentSchema.extend({ pledge: textSeenSchema.extend({ signature: signatureSchema }) }),
});
export type StartFamilyCodeRequest = z.infer<typeof startFamilyCodeRequestSchema>;

export const endFamilyCodeRequestSchema = z.strictObject({});

export const familyCodeSchema = z.strictObject({
  id: idSchema,
  /** HOLDER: the reader shows the other's code; MEMBER: the other shows the reader's. */
  side: z.enum(FAMILY_CODE_SIDES),
  other: z.strictObject({ name: z.string(), idNumberMasked: z.string() }),
  /** What the member is to the holder, whoever reads. */
  kinship: z.enum(KINSHIPS),
  /** SHARING: a binding brought it. */
  route: z.enum(FAMILY_CODE_ORIGINS),
  /** Null: nobody was asked, a binding brought it. */
  confirmedBy: z.enum(CONFIRMERS).nullable(),
  begunAt: momentSchema,
  endedAt: momentSchema.nullable(),
  /** Null: from before the texts were kept, or the texts of the binding stand. */
  noticeVersion: z.string().nullable(),
});
export type FamilyCode = z.infer<typeof familyCodeSchema>;

/** Both sides, over ones too, newest first. */
export const familyCodeListSchema = z.strictObject({ familyCodes: z.array(familyCodeSchema) });
export type FamilyCodeList = z.infer<typeof familyCodeListSchema>;

/** One's own code, or through a family code the relative's. */
export const issueMedicalCodeRequestSchema = z.strictObject({ familyCodeId: idSchema.nullable() });
export type IssueMedicalCodeRequest = z.infer<typeof issueMedicalCodeRequestSchema>;

export const medicalCodeShownSchema = z.strictObject({
  code: medicalCodeSchema,
  /** Whose bill a terminal settles with it. */
  insured: z.strictObject({ nameMasked: z.string() }),
  issuedAt: momentSchema,
  expiresAt: momentSchema,
});
export type MedicalCodeShown = z.infer<typeof medicalCodeShownSchema>;
