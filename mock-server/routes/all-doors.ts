import type { Door } from '../http/door';
import { DEMO_DOORS } from './demo.routes';
import { ME_DOORS } from './me.routes';
import { PREMIUM_DOORS } from './premium.routes';
import { REGION_DOORS } from './region.routes';
import { SESSION_DOORS } from './session.routes';
import { SETTLEMENT_DOORS } from './settlement.routes';
import { SHARING_DOORS } from './sharing.routes';

const PUBLIC_DOORS: readonly Door[] = [
  ...SESSION_DOORS,
  ...ME_DOORS,
  ...REGION_DOORS,
  ...SHARING_DOORS,
  ...SETTLEMENT_DOORS,
  ...PREMIUM_DOORS,
];

/** Every door of the contract; the sandbox's own levers in demo mode only. */
export const doorsOf = (demo: boolean): readonly Door[] => (demo ? [...PUBLIC_DOORS, ...DEMO_DOORS] : PUBLIC_DOORS);
