import { tableNames } from '../../mock-server/store/migrate';
import type { Query } from '../../mock-server/store/store';
import { openTestBureau } from './support/bureau';
import { motherBill } from './support/deeds';
import { familyOf, numbersOf, playAll } from './support/play-all';
import { openRandomBureau } from './support/random-bureau';
import { DAUGHTER, HOSPITAL_KEY, MOTHER } from './support/world';

jest.setTimeout(240_000);

/** All that stands in any row of any table. */
const everyCell = async (q: Query): Promise<string> => {
  const cells: string[] = [];
  for (const table of await tableNames(q)) cells.push(JSON.stringify(await q.all(`SELECT * FROM ${table}`)));
  return cells.join('\n');
};

test('whatever is done, no row tells an ID number or a phone', async () => {
  const life = await openRandomBureau(familyOf('zhejiang'));
  await playAll(life);
  const cells = await life.store.read(everyCell);
  expect(cells).toContain(life.person(0).name);
  expect(numbersOf(life).filter((number) => cells.includes(number))).toEqual([]);
  await life.end();
});

/** The marks of mother and daughter change places. */
const swapMarks = async (tx: Query): Promise<void> => {
  const sql = `SELECT id_number_mark AS mark FROM person WHERE id IN ('daughter', 'mother') ORDER BY id`;
  const [daughters, mothers] = (await tx.all<{ mark: string }>(sql)).map(({ mark }) => mark);
  for (const [id, mark] of [
    ['mother', 'aside'],
    ['daughter', mothers ?? ''],
    ['mother', daughters ?? ''],
  ] as const)
    await tx.run('UPDATE person SET id_number_mark = :mark WHERE id = :id', { id, mark });
};

const run = (sql: string) => (tx: Query) => tx.run(sql);

test.each([
  [
    'changed',
    run(`UPDATE person SET id_number_sealed = substr(id_number_sealed, 1, 40) || 'AAAA' WHERE id = 'mother'`),
  ],
  [
    'moved from another person',
    run(
      `UPDATE person SET id_number_sealed = (SELECT id_number_sealed FROM person WHERE id = 'daughter') WHERE id = 'mother'`,
    ),
  ],
  ['found by the mark of another', swapMarks],
])('a number that was %s is a fault and never another person', async (_, tamper) => {
  const bureau = await openTestBureau();
  await bureau.store.transact<unknown>(tamper);
  const { status, body } = await bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, body: motherBill() });
  expect([status, body.type]).toEqual([500, 'urn:gongji:fault']);
  for (const { name } of [MOTHER, DAUGHTER]) expect(JSON.stringify(body)).not.toContain(name);
  await bureau.close();
});
