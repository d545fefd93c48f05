import type { Client } from 'pg';

/** What a table of the bureau is made of: one that was made anew, or changed, has another. */
const SHAPES = `SELECT c.oid, c.relname::text AS name,
    (SELECT string_agg(a.attname || ' ' || a.atttypid, ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid) AS columns,
    (SELECT string_agg(i.indexrelid::text, ' ' ORDER BY i.indexrelid) FROM pg_index i WHERE i.indrelid = c.oid) AS indexes,
    (SELECT string_agg(t.oid::text || t.tgenabled::text, ' ' ORDER BY t.oid) FROM pg_trigger t WHERE t.tgrelid = c.oid) AS triggers,
    (SELECT string_agg(k.oid::text, ' ' ORDER BY k.oid) FROM pg_constraint k WHERE k.conrelid = c.oid) AS constraints
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`;

/**
 * Puts every row back as it was, and every counter; false where a table is not the one it was. Only what differs is
 * written: a copy of a whole database takes ten times as long. Triggers rest meanwhile, the ledger's own too.
 */
const REFILL = `CREATE FUNCTION origin.refill() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  one text;
  counter record;
BEGIN
  PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
  IF EXISTS ((TABLE origin.shape EXCEPT ${SHAPES}) UNION ALL (${SHAPES} EXCEPT TABLE origin.shape)) THEN RETURN false; END IF;
  PERFORM set_config('session_replication_role', 'replica', true);
  FOR one IN SELECT name FROM origin.shape LOOP
    EXECUTE format('DELETE FROM public.%I p WHERE NOT EXISTS (SELECT 1 FROM origin.%I o WHERE o::text = p::text)', one, one);
    EXECUTE format('INSERT INTO public.%I OVERRIDING SYSTEM VALUE SELECT o.* FROM origin.%I o WHERE NOT EXISTS (SELECT 1 FROM public.%I p WHERE p::text = o::text)', one, one, one);
  END LOOP;
  FOR counter IN SELECT * FROM origin.counter LOOP
    PERFORM setval(format('public.%I', counter.name)::regclass, COALESCE(counter.last, 1), counter.last IS NOT NULL);
  END LOOP;
  RETURN true;
END $$`;

const KEEP_ROWS = `DO $$
DECLARE one text;
BEGIN
  FOR one IN SELECT name FROM origin.shape LOOP
    EXECUTE format('CREATE TABLE origin.%I AS TABLE public.%I', one, one);
  END LOOP;
END $$`;

const KEEP = [
  'CREATE SCHEMA origin',
  `CREATE TABLE origin.shape AS ${SHAPES}`,
  KEEP_ROWS,
  `CREATE TABLE origin.counter AS SELECT sequencename::text AS name, last_value AS last FROM pg_sequences WHERE schemaname = 'public'`,
  REFILL,
];

/** Keeps in a database how it is now, so that its copies can be put back. */
export const keepOrigin = async (client: Client): Promise<void> => {
  for (const sql of KEEP) await client.query(sql);
};

/** Puts a copy back as it was begun; false: it has to be made anew. */
export const putBack = async (client: Client): Promise<boolean> =>
  (await client.query('SELECT origin.refill() AS done')).rows[0].done;
