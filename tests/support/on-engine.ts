import { STORE } from './engine';

/** On the other engine there is no such test: it is nothing left out. */
const elsewhere = (() => undefined) as unknown as typeof test;

/** About the data file itself, or about what SQLite says. */
export const onSqlite = STORE === 'sqlite' ? test : elsewhere;

/** About several bureaus at one database: a data file lets in one. */
export const onServer = STORE === 'postgres' ? test : elsewhere;
