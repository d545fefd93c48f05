import { readMeta, writeMeta } from './meta';
import { tableNames } from './migrate';
import type { Query } from './store';

/** What guards the data, by name; the embedded engine keeps its text as it was given, too. */
const PARTS = {
  sqlite: `SELECT type || ' ' || name || ' ' || COALESCE(sql, '') AS part FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`,
  postgres: `SELECT DISTINCT part FROM (
      SELECT 'table ' || tablename AS part FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'turn'
      UNION ALL SELECT 'index ' || indexname FROM pg_indexes WHERE schemaname = current_schema() AND tablename <> 'turn'
      UNION ALL SELECT 'trigger ' || trigger_name FROM information_schema.triggers WHERE trigger_schema = current_schema()
    ) parts ORDER BY part`,
} as const;

const schemaOf = async (q: Query): Promise<string> => {
  const parts = await q.all<{ part: string }>(PARTS[q.engine]);
  return `schema ${parts.map(({ part }) => part).join('\n')}`;
};

const isKept = async (q: Query, kept: string): Promise<boolean> => q.cipher.isVouched(await schemaOf(q), kept);

const checkKept = async (q: Query): Promise<void> => {
  const kept = await readMeta(q, 'SCHEMA');
  if (kept !== null && !(await isKept(q, kept)))
    throw new Error(
      'The tables, indexes or triggers of this database are not those that this program made: another hand was at work. ' +
        'Restore a backup, or begin again with `npm run bureau:reset`.',
    );
};

/** Throws where the schema is not the one that was kept; a database sealed by a key that is not here is the seal's affair. */
export const checkSchema = async (q: Query): Promise<void> => {
  const isNew = !(await tableNames(q)).includes('meta');
  if (!isNew && (await readMeta(q, 'SEALED_BY')) === q.cipher.name) await checkKept(q);
};

const vouchForSchema = async (tx: Query): Promise<void> => writeMeta(tx, 'SCHEMA', tx.cipher.vouch(await schemaOf(tx)));

/** What this program has made is vouched for: a trigger that is gone shows at the next start. */
export const keepSchema = async (tx: Query): Promise<void> => {
  const kept = await readMeta(tx, 'SCHEMA');
  if (kept === null || !(await isKept(tx, kept))) await vouchForSchema(tx);
};

/** The same schema, vouched for by the first key. */
export const vouchForSchemaAnew = async (tx: Query): Promise<void> => {
  await checkKept(tx);
  await vouchForSchema(tx);
};
