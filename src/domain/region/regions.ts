import { BEIJING } from './beijing';
import { GANSU } from './gansu';
import { GUANGDONG } from './guangdong';
import { HANGZHOU } from './hangzhou';
import { HEBEI } from './hebei';
import { JIANGSU } from './jiangsu';
import { NINGBO } from './ningbo';
import { NINGBO_NETWORK } from './ningbo-network';
import type { RegionCode, RegionProfile } from './region-profile';
import { SHAANXI } from './shaanxi';
import { SHANDONG } from './shandong';
import { SHANXI } from './shanxi';
import { ZHEJIANG } from './zhejiang';

/** Every region of the sandbox; a new province is one more line here. */
export const REGIONS: Readonly<Record<RegionCode, RegionProfile>> = {
  hebei: HEBEI,
  guangdong: GUANGDONG,
  shanxi: SHANXI,
  ningbo: NINGBO,
  'ningbo-network': NINGBO_NETWORK,
  zhejiang: ZHEJIANG,
  jiangsu: JIANGSU,
  hangzhou: HANGZHOU,
  beijing: BEIJING,
  shandong: SHANDONG,
  gansu: GANSU,
  shaanxi: SHAANXI,
};
