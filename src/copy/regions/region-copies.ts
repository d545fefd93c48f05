import type { RegionCode } from '@/domain/region/region-profile';
import { GUANGDONG_COPY } from './guangdong.copy';
import { HEBEI_COPY } from './hebei.copy';
import type { RegionCopy } from './region-copy';

export const REGION_COPIES: Readonly<Record<RegionCode, RegionCopy>> = { hebei: HEBEI_COPY, guangdong: GUANGDONG_COPY };
