import { tempFolder } from '../../support/open-parts';
import { databaseUrlFor } from '../../support/postgres-databases';

/** A database of a test's own on the server of this run; dropped at the end of its file at the latest. */
export const newDatabase = (): Promise<string> => databaseUrlFor(tempFolder().file);

/** The same without any table. */
export const emptyDatabase = (): Promise<string> => databaseUrlFor(tempFolder().file, 'EMPTY');
