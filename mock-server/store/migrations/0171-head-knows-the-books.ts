import { vouchWithBooks } from '../audit-head';
import type { Migration } from './migration';

/** An earlier head, put back over an audit whose last lines were cut off, was taken for the true one: now it knows how far the books went. */
export const HEAD_KNOWS_THE_BOOKS: Migration = {
  name: 'head-knows-the-books',
  statements: [`ALTER TABLE audit_head ADD COLUMN books TEXT NOT NULL DEFAULT ''`],
  work: vouchWithBooks,
};
