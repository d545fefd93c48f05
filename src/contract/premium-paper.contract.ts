import { z } from 'zod';
import { idSchema } from './primitives.contract';

export const PAPER_KINDS = ['RECEIPT', 'CERTIFICATE'] as const;
/** 收据 and 缴费证明. */
export type PaperKind = (typeof PAPER_KINDS)[number];

export const PAPER_FORMS = ['PDF', 'PNG'] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

export const premiumPaperParamsSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(PAPER_KINDS),
  form: z.enum(PAPER_FORMS),
});

/** A file, as every platform can receive one. */
export const premiumPaperSchema = z.strictObject({ fileName: z.string(), base64: z.string() });
export type PremiumPaper = z.infer<typeof premiumPaperSchema>;
