import type { Family } from '../family';
import { BAO } from './bao';
import { CHANG } from './chang';
import { CHEN } from './chen';
import { CUI } from './cui';
import { DENG } from './deng';
import { DUAN } from './duan';
import { FANG } from './fang';
import { GAO } from './gao';
import { GUAN } from './guan';
import { GUO } from './guo';
import { HAO } from './hao';
import { HE } from './he';
import { HUANG } from './huang';
import { JIN } from './jin';
import { KONG } from './kong';
import { LEI } from './lei';
import { LI } from './li';
import { LIANG } from './liang';
import { LIN } from './lin';
import { LIU_NETWORK } from './liu-network';
import { LUO } from './luo';
import { MENG } from './meng';
import { MI } from './mi';
import { NIU } from './niu';
import { QIAO } from './qiao';
import { QIN } from './qin';
import { QIU } from './qiu';
import { REN } from './ren';
import { SHEN } from './shen';
import { SHI_NETWORK } from './shi-network';
import { SONG } from './song';
import { SUN } from './sun';
import { TANG } from './tang';
import { WAN } from './wan';
import { WANG } from './wang';
import { WU } from './wu';
import { WU_NETWORK } from './wu-network';
import { XIA } from './xia';
import { XU } from './xu';
import { YAN } from './yan';
import { ZHANG } from './zhang';
import { ZHOU } from './zhou';
import { ZHU } from './zhu';

/** Every family of the sandbox, the two main journeys first. */
export const FAMILIES: readonly Family[] = [
  WANG,
  CHEN,
  LI,
  ZHANG,
  ZHOU,
  LIN,
  SUN,
  LIANG,
  GUO,
  HE,
  XU,
  DENG,
  SONG,
  GAO,
  QIN,
  CUI,
  HUANG,
  REN,
  QIAO,
  MENG,
  KONG,
  MI,
  LEI,
  HAO,
  NIU,
  CHANG,
  WU,
  GUAN,
  BAO,
  QIU,
  LIU_NETWORK,
  SHI_NETWORK,
  WU_NETWORK,
  LUO,
  ZHU,
  SHEN,
  JIN,
  FANG,
  TANG,
  YAN,
  XIA,
  DUAN,
  WAN,
];
