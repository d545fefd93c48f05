import type { Family } from '../family';
import { CHEN } from './chen';
import { CUI } from './cui';
import { DENG } from './deng';
import { FANG } from './fang';
import { GAO } from './gao';
import { GUO } from './guo';
import { HE } from './he';
import { HUANG } from './huang';
import { JIN } from './jin';
import { LI } from './li';
import { LIANG } from './liang';
import { LIN } from './lin';
import { QIN } from './qin';
import { REN } from './ren';
import { SHEN } from './shen';
import { SONG } from './song';
import { SUN } from './sun';
import { TANG } from './tang';
import { WANG } from './wang';
import { XU } from './xu';
import { YAN } from './yan';
import { ZHANG } from './zhang';
import { ZHOU } from './zhou';

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
  SHEN,
  JIN,
  FANG,
  TANG,
  YAN,
];
