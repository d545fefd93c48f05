import type { Door } from '../http/door';
import { ACCOUNT_TRANSFER_DOORS } from './account-transfer.routes';
import { CROSS_PROVINCE_DOORS } from './cross-province.routes';
import { DEMO_DOORS } from './demo.routes';
import { EMPLOYER_DOORS } from './employer.routes';
import { ENROLMENT_DOORS } from './enrolment.routes';
import { FAMILY_CODE_DOORS } from './family-code.routes';
import { HALL_DOORS } from './hall.routes';
import { HELPING_DOORS } from './helping.routes';
import { LONG_TERM_CARE_DOORS } from './long-term-care.routes';
import { ME_DOORS } from './me.routes';
import { NETWORK_DOORS } from './network.routes';
import { PREMIUM_DOORS } from './premium.routes';
import { REGION_DOORS } from './region.routes';
import { REMINDER_DOORS } from './reminder.routes';
import { SESSION_DOORS } from './session.routes';
import { SETTLEMENT_DOORS } from './settlement.routes';
import { SHARER_ORDER_DOORS } from './sharer-order.routes';
import { SHARING_DOORS } from './sharing.routes';
import { STAGE_DOORS } from './stage.routes';
import { STATEMENT_DOORS } from './statement.routes';
import { TAX_CHANNEL_DOORS } from './tax-channel.routes';
import { WALLET_DOORS } from './wallet.routes';

const PUBLIC_DOORS: readonly Door[] = [
  ...SESSION_DOORS,
  ...ME_DOORS,
  ...REGION_DOORS,
  ...SHARING_DOORS,
  ...FAMILY_CODE_DOORS,
  ...SETTLEMENT_DOORS,
  ...STATEMENT_DOORS,
  ...PREMIUM_DOORS,
  ...ENROLMENT_DOORS,
  ...CROSS_PROVINCE_DOORS,
  ...LONG_TERM_CARE_DOORS,
  ...ACCOUNT_TRANSFER_DOORS,
  ...WALLET_DOORS,
  ...NETWORK_DOORS,
  ...SHARER_ORDER_DOORS,
  ...REMINDER_DOORS,
  ...HELPING_DOORS,
  ...HALL_DOORS,
  ...EMPLOYER_DOORS,
];

/** Every door of the contract; the sandbox's own levers in demo mode only. */
export const doorsOf = (demo: boolean): readonly Door[] =>
  demo ? [...PUBLIC_DOORS, ...DEMO_DOORS, ...TAX_CHANNEL_DOORS, ...STAGE_DOORS] : PUBLIC_DOORS;
