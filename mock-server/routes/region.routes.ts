import { z } from 'zod';
import { noticeParamsSchema, noticeQuerySchema, noticeSchema } from '@/contract/notice.contract';
import { lineSchema } from '@/contract/primitives.contract';
import { regionListSchema, regionProfileSchema } from '@/contract/region.contract';
import { accept } from '@/domain/outcome';
import { type Door, readDoor } from '../http/door';
import { listRegions, readNotice, readRegion } from '../use-cases/read-regions';

const codeParamsSchema = z.strictObject({ code: lineSchema.max(40) });

export const REGION_DOORS: readonly Door[] = [
  readDoor('listRegions', { answer: regionListSchema }, async () => accept(listRegions())),
  readDoor('readRegion', { params: codeParamsSchema, answer: regionProfileSchema }, async ({ params }) =>
    readRegion(params.code),
  ),
  readDoor(
    'readNotice',
    { params: noticeParamsSchema, query: noticeQuerySchema, answer: noticeSchema },
    ({ q, today, params, query }) => readNotice(q, today, params.kind, query.region),
  ),
];
