import type { RegionCode, RegionProfile } from '@/domain/region/region-profile';
import type { Answer } from './answer';
import { ask } from './ask';

export const listRegions = (): Promise<Answer<{ regions: { code: RegionCode; name: string }[] }>> => ask('listRegions');

export const readRegion = (code: string): Promise<Answer<RegionProfile>> => ask('readRegion', { path: { code } });
