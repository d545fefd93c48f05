import { z } from 'zod';
import { momentSchema, phoneSchema, typedIdNumberSchema, typedNameSchema } from './primitives.contract';

export const loginCodeRequestSchema = z.strictObject({ phone: phoneSchema });
export type LoginCodeRequest = z.infer<typeof loginCodeRequestSchema>;

export const loginCodeSentSchema = z.strictObject({
  expiresAt: momentSchema,
  /** When another code may be asked for. */
  resendAt: momentSchema,
});
export type LoginCodeSent = z.infer<typeof loginCodeSentSchema>;

export const openSessionRequestSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('SMS_CODE'), phone: phoneSchema, code: z.string().regex(/^\d{6}$/) }),
  /** A labelled mock: it looks at no face. */
  z.strictObject({ method: z.literal('MOCK_FACE'), name: typedNameSchema, idNumber: typedIdNumberSchema }),
]);
export type OpenSessionRequest = z.infer<typeof openSessionRequestSchema>;

export const closeSessionRequestSchema = z.strictObject({});

export const sessionSchema = z.strictObject({ token: z.string(), expiresAt: momentSchema });
export type Session = z.infer<typeof sessionSchema>;
