import type { Sql } from '../store';
import { aesSealer } from './aes';
import { sm4Sealer } from './sm4';

const HAS_SEAL = {
  sqlite: `SELECT 1 AS yes FROM pragma_table_info('person') WHERE name = 'id_number_sealed'`,
  postgres: `SELECT 1 AS yes FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = 'person' AND column_name = 'id_number_sealed'`,
} as const;

/** By which way and key a database is sealed; null: not yet, or there is nothing in it. */
export const sealedBy = async (q: Sql): Promise<string | null> => {
  if ((await q.one(HAS_SEAL[q.engine])) === undefined) return null;
  const row = await q.one<{ value: string }>(`SELECT value FROM meta WHERE key = 'SEALED_BY'`);
  return row?.value ?? null;
};

/** Whether this key sealed it, whichever way. */
export const hasSealed = (key: Buffer, by: string): boolean => [aesSealer(key).name, sm4Sealer(key).name].includes(by);

/** The key that sealed goes first: a change-over that was cut short leaves several in the file. */
export const sealerFirst = (keys: readonly Buffer[], by: string | null): Buffer[] => {
  const sealer = keys.find((key) => by !== null && hasSealed(key, by));
  return sealer ? [sealer, ...keys.filter((key) => key !== sealer)] : [...keys];
};
