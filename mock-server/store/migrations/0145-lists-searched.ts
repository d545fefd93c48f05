import type { Migration } from './migration';

/** What people and offices ask for by these is a search, however many others there are. */
export const LISTS_SEARCHED: Migration = {
  name: 'lists-searched',
  statements: [
    'CREATE INDEX premium_order_by_person ON premium_order (person_id, paid_at)',
    'CREATE INDEX family_code_by_holder ON family_code_link (holder_id)',
    'CREATE INDEX employer_application_by_employee ON employer_application (employee_id, asked_at)',
    'CREATE INDEX employer_application_by_employer ON employer_application (employer_id, asked_at)',
    'CREATE INDEX employer_application_by_sharing ON employer_application (sharing_id)',
  ],
};
