import { z } from 'zod';
import { REFUSAL_CODES, type RefusalCode } from '@/domain/refusals';

/** RFC 9457: how the bureau says no. `params` fill the sentence the reader sees. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum([...REFUSAL_CODES] as [RefusalCode, ...RefusalCode[]]),
  params: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.array(z.strictObject({ path: z.string(), message: z.string() }))]),
  ),
  /** The input it arose at, such as `relative.idNumber`. */
  field: z.string().optional(),
  traceId: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

/** A fault of the bureau: nothing but a number to ask about. */
export const faultSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  traceId: z.string(),
});
