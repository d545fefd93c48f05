import { GUANGDONG } from './guangdong';
import { HEBEI } from './hebei';
import type { RegionCode, RegionProfile } from './region-profile';

/** Every region of the sandbox; a new province is one more line here. */
export const REGIONS: Readonly<Record<RegionCode, RegionProfile>> = { hebei: HEBEI, guangdong: GUANGDONG };
