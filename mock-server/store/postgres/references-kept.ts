import type { Sql } from '../store';

interface Reference {
  from: number;
  table: string;
  name: string;
  said: string;
}

const REFERENCES = `SELECT conrelid::bigint AS "from", conrelid::regclass::text AS "table", conname::text AS name,
    pg_get_constraintdef(oid) AS said
  FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`;

/** A table that is made anew under its own name loses those that refer to it: after the work, they refer to it again. */
export const keepingReferences = async (tx: Sql, work: () => Promise<void>): Promise<void> => {
  const before = await tx.all<Reference>(REFERENCES);
  await work();
  const after = new Set((await tx.all<Reference>(REFERENCES)).map(({ from, name }) => `${from} ${name}`));
  const tables = new Set((await tx.all<{ id: number }>('SELECT oid::bigint AS id FROM pg_class')).map(({ id }) => id));
  for (const { from, table, name, said } of before)
    if (tables.has(from) && !after.has(`${from} ${name}`))
      await tx.run(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${said}`);
};
