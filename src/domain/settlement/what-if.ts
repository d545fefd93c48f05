import type { Fen } from '../money';
import type { RegionCode } from '../region/region-profile';

/** One thing that a trial takes to be otherwise than it is. */
export type WhatIf =
  | { kind: 'FIRST'; sharingId: string }
  | { kind: 'WITHOUT'; sharingId: string }
  | { kind: 'REGION'; region: RegionCode }
  | { kind: 'TOP_UP'; amountFen: Fen };
