import { DEFAULTS, type PostgresSettings } from './store/postgres/postgres-store';

const wholeIn = (name: string, text: string | undefined, least: number, most: number, otherwise: number): number => {
  if (!text) return otherwise;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new Error(`${name} must be a number from ${least} to ${most}, not "${text}".`);
  return value;
};

/** How a bureau works with a PostgreSQL server: how many questions at once, and how long a statement may take. */
export const postgresSettingsOf = (pool: string | undefined, statementMs: string | undefined): PostgresSettings => ({
  ...DEFAULTS,
  poolSize: wholeIn('GONGJI_POOL', pool, 1, 200, DEFAULTS.poolSize),
  statementTimeoutMs: wholeIn('GONGJI_STATEMENT_MS', statementMs, 100, 600_000, DEFAULTS.statementTimeoutMs),
});
