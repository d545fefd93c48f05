import { ENDPOINTS, type EndpointName } from '@/contract/endpoints';
import { onSqlite } from '../../support/on-engine';
import { tellingPlans } from '../support/query-plan';
import { openAccess } from './access-fixtures';
import { CALLERS, idsFor, knock } from './knocking';

jest.setTimeout(300_000);

/** As many rows as there are halls and rows of the bureau's own: they grow with no people. */
const SMALL = new Set(['hall', 'statement_through']);

/** A line's marks are looked for by the engine where it writes the line; only while a key of the same deed is missing, and none is. */
const isLookForMissingKeys = (step: string) =>
  step === 'SCAN statement_mark USING COVERING INDEX statement_mark_by_time';

/** The table that goes by this name in a statement; null: something that the statement made on its way. */
const tableIn = (sql: string, name: string): string | null => {
  const [, table] = new RegExp(`\\b(?:FROM|JOIN|INTO|UPDATE)\\s+(\\w+)(?:\\s+AS)?\\s+${name}\\b`).exec(sql) ?? [];
  if (table) return table;
  return new RegExp(`\\b(?:FROM|JOIN|INTO|UPDATE)\\s+${name}\\b`).test(sql) ? name : null;
};

const walkedIn = (sql: string, steps: readonly string[]): string[] =>
  steps
    .filter((step) => !isLookForMissingKeys(step))
    .map((step) => /^SCAN (\w+)/.exec(step)?.[1])
    .map((name) => (name === undefined ? null : tableIn(sql, name)))
    .filter((table) => table !== null && !SMALL.has(table)) as string[];

/** What people, tills, clerks and offices ask for; the sandbox's own levers may count everything. */
const DOORS = (Object.keys(ENDPOINTS) as EndpointName[]).filter((door) => ENDPOINTS[door].caller !== 'OPERATOR');

test('a table is known by the name that it goes by in a statement', () => {
  expect(tableIn('SELECT o.id FROM premium_order o', 'o')).toBe('premium_order');
  expect(tableIn('SELECT id FROM sharing WHERE id = 1', 'sharing')).toBe('sharing');
  expect(tableIn('SELECT e.id FROM (SELECT id FROM posting) e', 'e')).toBeNull();
  expect(walkedIn('SELECT o.id FROM premium_order o', ['SCAN o'])).toEqual(['premium_order']);
});

onSqlite('whoever asks for what, no door walks through a table that grows with the people', async () => {
  const walked = new Set<string>();
  const statements = new Set<string>();
  let door = '';
  const access = await openAccess((store) =>
    tellingPlans(store, (sql, steps) => {
      // what a bureau looks at before it opens is of no door
      if (door === '') return;
      statements.add(sql);
      for (const table of walkedIn(sql, steps)) walked.add(`${door} walks ${table}`);
    }),
  );
  for (door of DOORS)
    for (const letter of Object.keys(CALLERS))
      await knock(access, door as EndpointName, letter, idsFor(access, letter));
  expect([...walked]).toEqual([]);
  // a listener that hears nothing would prove nothing
  expect(statements.size).toBeGreaterThan(150);
});
