import { z } from 'zod';
import { idSchema } from '@/contract/primitives.contract';

export const idParamsSchema = z.strictObject({ id: idSchema });
