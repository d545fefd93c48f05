import type { Migration } from './migration';

/** A place's own number of a bill stands in one settlement at a time; one that was taken back keeps it no more. */
export const BILL_NUMBER: Migration = {
  name: 'bill-number',
  statements: [
    'ALTER TABLE settlement ADD COLUMN bill_number TEXT',
    `CREATE UNIQUE INDEX settlement_bill_once ON settlement (terminal_id, bill_number)
      WHERE state = 'SETTLED' AND bill_number IS NOT NULL`,
  ],
};
