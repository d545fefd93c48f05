import type { Scenario } from '../scenario';
import { BEIJING } from './beijing';
import { BUREAU_KILLED } from './bureau-killed';
import { CROSS_PROVINCE } from './cross-province';
import { DROPPED_ANSWER } from './dropped-answer';
import { EMPLOYER } from './employer';
import { FAMILY_CODE } from './family-code';
import { GANSU } from './gansu';
import { GUANGDONG } from './guangdong';
import { HALL } from './hall';
import { HANGZHOU } from './hangzhou';
import { HEBEI } from './hebei';
import { JIANGSU } from './jiangsu';
import { NINGBO } from './ningbo';
import { NINGBO_NETWORK } from './ningbo-network';
import { SHAANXI } from './shaanxi';
import { SHANDONG } from './shandong';
import { SHANXI } from './shanxi';
import { WALLET } from './wallet';
import { ZHEJIANG } from './zhejiang';

/** Every guided scenario, in the order of the choice. */
export const SCENARIOS: readonly Scenario[] = [
  HEBEI,
  GUANGDONG,
  SHANXI,
  HANGZHOU,
  NINGBO,
  NINGBO_NETWORK,
  ZHEJIANG,
  JIANGSU,
  BEIJING,
  SHANDONG,
  GANSU,
  SHAANXI,
  FAMILY_CODE,
  WALLET,
  CROSS_PROVINCE,
  HALL,
  EMPLOYER,
  DROPPED_ANSWER,
  BUREAU_KILLED,
];
