import { sealClearRows } from '../sealing/seal-clear-rows';
import type { Migration } from './migration';

/** ID numbers, phones, what an SMS says and the secret rest sealed; where rows are looked for, a mark takes the place of the text. */
export const NUMBERS_SEALED: Migration = {
  name: 'numbers-sealed',
  statements: [
    'ALTER TABLE person RENAME COLUMN id_number TO id_number_mark',
    `ALTER TABLE person ADD COLUMN id_number_sealed TEXT NOT NULL DEFAULT ''`,
    'ALTER TABLE person RENAME COLUMN phone TO phone_mark',
    'ALTER TABLE person ADD COLUMN phone_sealed TEXT',
    'ALTER TABLE login_code RENAME COLUMN phone TO phone_mark',
    'ALTER TABLE sms RENAME COLUMN phone TO phone_mark',
    'ALTER TABLE sms RENAME COLUMN text TO content_sealed',
    'ALTER TABLE hall_deed RENAME COLUMN phone TO phone_sealed',
    'ALTER TABLE hall_deed RENAME COLUMN proxy_id_number TO proxy_id_number_sealed',
    'ALTER TABLE employer_application RENAME COLUMN relative_id_number TO relative_id_number_mark',
    `ALTER TABLE employer_application ADD COLUMN relative_id_number_sealed TEXT NOT NULL DEFAULT ''`,
    `UPDATE person SET id_number_sealed = id_number_mark, phone_sealed = phone_mark`,
    'UPDATE employer_application SET relative_id_number_sealed = relative_id_number_mark',
  ],
  work: async (tx) => {
    await sealClearRows(tx);
    await tx.run('ALTER TABLE sms DROP COLUMN code');
  },
};
