import type { Sql } from '../store';

const COUNTERS = `SELECT table_name::text AS "table", column_name::text AS "column" FROM information_schema.columns
  WHERE table_schema = current_schema() AND is_identity = 'YES'`;

/** Where rows were copied with their numbers, the next one gets the number after the highest. */
export const raiseCounters = async (tx: Sql): Promise<void> => {
  for (const { table, column } of await tx.all<{ table: string; column: string }>(COUNTERS))
    await tx.one(
      `SELECT setval(pg_get_serial_sequence('"${table}"', '${column}'), COALESCE(MAX("${column}"), 0) + 1, false) FROM "${table}"`,
    );
};
