import type { Migration } from './migration';

/**
 * Whom a member has left brings no family code by a binding. Of older ends only those that came with the sharing are
 * known; the others are read as the member's own, which is the careful reading.
 */
export const ENDERS_OF_FAMILY_CODES: Migration = {
  name: 'enders-of-family-codes',
  statements: [
    `ALTER TABLE family_code_link ADD COLUMN ended_by TEXT CHECK (ended_by IN ('HOLDER', 'MEMBER', 'SHARING'))`,
    `UPDATE family_code_link SET ended_by = CASE
       WHEN ended_at = (SELECT s.ended_at FROM sharing s WHERE s.id = sharing_id) THEN 'SHARING' ELSE 'MEMBER' END
     WHERE ended_at IS NOT NULL`,
  ],
};
