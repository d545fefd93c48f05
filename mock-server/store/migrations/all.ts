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
import { FAMILY_ACCOUNT } from './0060-family-account';
import { FAMILY_CODE_OF_SHARING } from './0061-family-code-of-sharing';
import { TERMS_ON_SLIPS } from './0062-terms-on-slips';
import { ENDERS_OF_FAMILY_CODES } from './0063-enders-of-family-codes';
import { HALL_MATTERS_TABLES } from './0064-hall-matters';
import { REFUSED_CASES } from './0065-refused-cases';
import { QUESTIONS_READ } from './0066-questions-read';
import { WALLET_REFERENCE } from './0067-wallet-reference';
import { HALL_LOOKUPS } from './0068-hall-lookups';
import { ENROLMENT_TABLES } from './0070-enrolment';
import { PREMIUMS_TOGETHER } from './0075-premiums-together';
import { TAX_ORDERS } from './0076-tax-orders';
import { STATEMENT_TABLES } from './0080-statement';
import { REMINDERS_PUT_AWAY } from './0087-reminders-put-away';
import { DEATHS } from './0088-deaths';
import { BENEFITS_BEGIN } from './0090-benefits-begin';
import { CLAIMED_BY_YEAR } from './0096-claimed-by-year';
import { HELPING_TABLES } from './0100-helping';
import { RELATIVE_AGREEMENT } from './0110-relative-agreement';
import { HELPING_NAMED } from './0115-helping-named';
import { TRIES } from './0130-tries';
import { NUMBERS_SEALED } from './0135-numbers-sealed';
import { AUDIT_TABLES } from './0136-audit';
import { BILL_NUMBER } from './0140-bill-number';
import { LISTS_SEARCHED } from './0145-lists-searched';
import { AUDIT_HEAD_VOUCHED } from './0146-audit-head-vouched';
import { HANGS_ON_A_PERSON } from './0163-hangs-on-a-person';
import { HEAD_KNOWS_THE_BOOKS } from './0171-head-knows-the-books';
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
  FAMILY_ACCOUNT,
  FAMILY_CODE_OF_SHARING,
  TERMS_ON_SLIPS,
  ENDERS_OF_FAMILY_CODES,
  REFUSED_CASES,
  HALL_MATTERS_TABLES,
  QUESTIONS_READ,
  WALLET_REFERENCE,
  HALL_LOOKUPS,
  ENROLMENT_TABLES,
  PREMIUMS_TOGETHER,
  TAX_ORDERS,
  STATEMENT_TABLES,
  REMINDERS_PUT_AWAY,
  DEATHS,
  BENEFITS_BEGIN,
  CLAIMED_BY_YEAR,
  HELPING_TABLES,
  RELATIVE_AGREEMENT,
  HELPING_NAMED,
  TRIES,
  NUMBERS_SEALED,
  AUDIT_TABLES,
  BILL_NUMBER,
  LISTS_SEARCHED,
  AUDIT_HEAD_VOUCHED,
  HANGS_ON_A_PERSON,
  HEAD_KNOWS_THE_BOOKS,
];
