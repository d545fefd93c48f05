import type { Migration } from './migration';

/** 家庭共济账户: what sharers moved to a member. */
export const FAMILY_ACCOUNT: Migration = {
  name: 'family-account',
  statements: [`INSERT INTO account_kind (kind) VALUES ('FAMILY')`],
};
