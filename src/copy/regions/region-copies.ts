import type { RegionCode } from '@/domain/region/region-profile';
import { BEIJING_COPY } from './beijing.copy';
import { GANSU_COPY } from './gansu.copy';
import { GUANGDONG_COPY } from './guangdong.copy';
import { HANGZHOU_COPY } from './hangzhou.copy';
import { HEBEI_COPY } from './hebei.copy';
import { JIANGSU_COPY } from './jiangsu.copy';
import { NINGBO_COPY } from './ningbo.copy';
import { NINGBO_NETWORK_COPY } from './ningbo-network.copy';
import type { RegionCopy } from './region-copy';
import { SHAANXI_COPY } from './shaanxi.copy';
import { SHANDONG_COPY } from './shandong.copy';
import { SHANXI_COPY } from './shanxi.copy';
import { ZHEJIANG_COPY } from './zhejiang.copy';

export const REGION_COPIES: Readonly<Record<RegionCode, RegionCopy>> = {
  hebei: HEBEI_COPY,
  guangdong: GUANGDONG_COPY,
  shanxi: SHANXI_COPY,
  ningbo: NINGBO_COPY,
  'ningbo-network': NINGBO_NETWORK_COPY,
  zhejiang: ZHEJIANG_COPY,
  jiangsu: JIANGSU_COPY,
  hangzhou: HANGZHOU_COPY,
  beijing: BEIJING_COPY,
  shandong: SHANDONG_COPY,
  gansu: GANSU_COPY,
  shaanxi: SHAANXI_COPY,
};
