import { BUREAU_TABLES } from './0001-bureau';
import { PEOPLE_TABLES } from './0002-people';
import { LEDGER_TABLES } from './0003-ledger';
import { SHARING_TABLES } from './0004-sharing';
import { SETTLEMENT_TABLES } from './0005-settlement';
import { PREMIUM_TABLES } from './0006-premium';
import { INSURANCE_CARD } from './0007-insurance-card';
import { KINDS } from './0008-kinds';
import { SHARING_STAGES_TABLES } from './0009-sharing-stages';
import { PREMIUM_CONSENT } from './0010-premium-consent';
import { ACCOUNT_TRANSFER_TABLES } from './0020-account-transfers';
import { WALLET_TABLES } from './0021-wallets';
import { CROSS_PROVINCE_TABLES } from './0030-cross-province';
import { SHARES_OF_QUOTAS } from './0031-shares-of-quotas';
import { PREMIUMS_OF_QUOTAS } from './0032-premiums-of-quotas';
import { LONG_TERM_CARE_TABLES } from './0033-long-term-care';
import { FAMILY_CODES } from './0040-family-code';
import { HALL_TABLES } from './0050-halls';
import { EMPLOYER_TABLES } from './0051-employers';
import { ORDER_AND_LIMIT } from './0052-order-and-limit';
import type { Migration } from './migration';

/** In order, for ever: what was released is never edited, a change is one more. */
export const MIGRATIONS: readonly Migration[] = [
  BUREAU_TABLES,
  PEOPLE_TABLES,
  LEDGER_TABLES,
  SHARING_TABLES,
  SETTLEMENT_TABLES,
  PREMIUM_TABLES,
  INSURANCE_CARD,
  KINDS,
  SHARING_STAGES_TABLES,
  PREMIUM_CONSENT,
  ACCOUNT_TRANSFER_TABLES,
  WALLET_TABLES,
  FAMILY_CODES,
  CROSS_PROVINCE_TABLES,
  SHARES_OF_QUOTAS,
  PREMIUMS_OF_QUOTAS,
  LONG_TERM_CARE_TABLES,
  HALL_TABLES,
  EMPLOYER_TABLES,
  ORDER_AND_LIMIT,
];
