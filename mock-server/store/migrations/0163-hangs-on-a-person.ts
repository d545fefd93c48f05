import type { Migration } from './migration';

/**
 * What ends with a phone or a life is a search, however many people there are. And what was tried names nobody: a day's names in
 * vain, kept by the helper's number until now, are forgotten once.
 */
export const HANGS_ON_A_PERSON: Migration = {
  name: 'hangs-on-a-person',
  statements: [
    'CREATE INDEX session_open ON session (person_id) WHERE closed_at IS NULL',
    `DELETE FROM try WHERE what = 'HELP_MISS'`,
    'CREATE INDEX family_code_sms_open ON family_code_sms (member_id) WHERE used_at IS NULL',
  ],
};
