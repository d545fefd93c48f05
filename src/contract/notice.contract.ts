import { z } from 'zod';
import { NOTICE_KINDS, NOTICE_PUBLISHERS } from '@/domain/consent/consent';
import { daySchema } from './primitives.contract';

/** A region's text, or the national platform's. */
const publisherSchema = z.enum(NOTICE_PUBLISHERS);

export const noticeParamsSchema = z.strictObject({ kind: z.enum(NOTICE_KINDS) });
export const noticeQuerySchema = z.strictObject({ region: publisherSchema });

export const noticeSchema = z.strictObject({
  kind: z.enum(NOTICE_KINDS),
  region: publisherSchema,
  version: z.string(),
  /** SHA-256 of the exact words, in hex. */
  hash: z.string(),
  publishedOn: daySchema,
  title: z.string(),
  /** The whole in three sentences. */
  summary: z.array(z.string()),
  paragraphs: z.array(z.string()),
});
export type Notice = z.infer<typeof noticeSchema>;
