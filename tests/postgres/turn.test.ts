import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULTS, openPostgresStore } from '../../mock-server/store/postgres/postgres-store';
import type { SqlStore } from '../../mock-server/store/store';
import { isUnavailable } from '../../mock-server/store/unavailable';
import { closedAtTheEnd } from '../support/opened';
import { newDatabase } from './support/test-server';

const IMPATIENT = { ...DEFAULTS, turnWithinMs: 100 };

/** Answers when this process has the turn, which it keeps for so long. */
const holdTurn = (store: SqlStore, forMs: number): Promise<{ over: Promise<void> }> =>
  new Promise((resolve) => {
    const over: Promise<void> = store.transact(async () => {
      resolve({ over });
      await pause(forMs);
    });
  });

test('who starts waits for as long as another process has the turn; later, a turn that does not come is a no', async () => {
  const url = await newDatabase();
  const [other, starting] = [await openPostgresStore(url), await openPostgresStore(url, IMPATIENT)];
  for (const { close } of [other, starting]) closedAtTheEnd(close);
  const mark = (value: string) =>
    starting.transact((tx) => tx.run(`INSERT INTO meta (key, value) VALUES ('MARK', :value)`, { value }));

  await holdTurn(other, 400);
  expect(await mark('at its start')).toBe(1);

  const { over } = await holdTurn(other, 600);
  expect(isUnavailable(await mark('later').catch((fault) => fault))).toBe(true);
  await over;
  expect(await starting.read((q) => q.all(`SELECT value FROM meta WHERE key = 'MARK'`))).toEqual([
    { value: 'at its start' },
  ]);
});
