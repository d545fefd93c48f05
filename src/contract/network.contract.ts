import { z } from 'zod';
import { KINSHIPS } from '@/domain/person/kinship';
import { SHARING_SIDES } from '@/domain/region/region-profile';
import { idSchema, momentSchema } from './primitives.contract';
import { problemSchema } from './problem.contract';

export const dissolveNetworkRequestSchema = z.strictObject({});

/** The family network (家庭共济网) the reader stands in, as far as they may see it; null: none. */
export const networkSchema = z.strictObject({
  network: z
    .strictObject({
      /** SHARER: the reader is its initiator. */
      side: z.enum(SHARING_SIDES),
      initiator: z.strictObject({ name: z.string() }),
      members: z.array(
        z.strictObject({
          /** Masked where the sharing is not the reader's to open. */
          name: z.string(),
          /** What the member is to the initiator. */
          kinship: z.enum(KINSHIPS),
          isReader: z.boolean(),
          /** The sharing behind it; null where it is not the reader's to open. */
          sharingId: idSchema.nullable(),
          /** Whose card keeps this member from paying; null: nobody's, or not the reader's to know. */
          stoppedBy: z.enum(['SHARER_CARD_NOT_IN_USE', 'OWN_CARD_NOT_IN_USE']).nullable(),
        }),
      ),
    })
    .nullable(),
  /** Why the reader may not begin a network or invite into theirs, so that nobody fills in a form in vain; null: they may. */
  whyNotInvite: z
    .strictObject({ code: problemSchema.shape.code, params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
});
/** The network that is no more: when, and each membership that ended with it. */
export const networkDissolvedSchema = networkSchema.extend({
  dissolvedAt: momentSchema,
  ended: z.array(z.strictObject({ sharingId: idSchema, name: z.string(), kinship: z.enum(KINSHIPS) })),
});
export type NetworkDissolved = z.infer<typeof networkDissolvedSchema>;
export type NetworkAnswer = z.infer<typeof networkSchema>;
export type Network = NonNullable<NetworkAnswer['network']>;
