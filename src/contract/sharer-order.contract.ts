import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import { idSchema } from './primitives.contract';

export const setSharerOrderRequestSchema = z.strictObject({ sharingIds: z.array(idSchema).max(100) });
export type SetSharerOrderRequest = z.infer<typeof setSharerOrderRequestSchema>;

/** Who pays for me, in the order in which they are asked. */
export const sharerOrderSchema = z.strictObject({
  /** The region lets the reader set it. */
  isMine: z.boolean(),
  sharers: z.array(z.strictObject({ sharingId: idSchema, name: z.string(), kinship: z.enum(KINSHIPS) })),
});
export type SharerOrder = z.infer<typeof sharerOrderSchema>;
