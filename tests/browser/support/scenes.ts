import { AGREEMENT_SCENES } from './agreement-scenes';
import { EMPLOYER_SCENES } from './employer-scenes';
import { HELPING_SCENES } from './helping-scenes';
import { MONEY_SCENES } from './money-scenes';
import { OTHER_SCENES } from './other-scenes';
import { PREMIUM_SCENES } from './premium-scenes';
import { REASON_SCENES } from './reason-scenes';
import { REGION_SCENES } from './region-scenes';
import type { Scene } from './scene';
import { TROUBLE_SCENES } from './trouble-scenes';

/** Every walk that is looked at; together they come to every page there is. */
export const SCENES: readonly Scene[] = [
  ...REGION_SCENES,
  ...MONEY_SCENES,
  ...PREMIUM_SCENES,
  ...REASON_SCENES,
  ...OTHER_SCENES,
  ...EMPLOYER_SCENES,
  ...HELPING_SCENES,
  ...AGREEMENT_SCENES,
  ...TROUBLE_SCENES,
];
