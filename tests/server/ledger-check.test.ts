import Database from 'better-sqlite3';
import { checkLedger } from '../../mock-server/store/ledger-check';
import { migrate } from '../../mock-server/store/migrate';
import { onSqlite } from '../support/on-engine';
import { openTempStore } from './support/temp-store';
import { type Accounts, openAccounts } from './support/three-accounts';

let accounts: Accounts;
beforeEach(async () => {
  accounts = await openAccounts();
});
afterEach(() => accounts.close());

const check = () => accounts.store.read(checkLedger);

test('the check counts what there is', async () => {
  expect(await check()).toEqual({
    accounts: 4,
    transfers: 2,
    sumFen: 0,
    mismatches: [],
    negative: [],
    balanced: true,
  });
});

test('the check of a ledger without an account is balanced', async () => {
  const empty = openTempStore();
  await empty.store.transact(migrate);
  const checked = await empty.store.read(checkLedger);
  expect(checked).toEqual({
    accounts: 0,
    transfers: 0,
    sumFen: 0,
    mismatches: [],
    negative: [],
    balanced: true,
  });
  await empty.store.close();
  await empty.remove();
});

onSqlite('it finds an account below zero that its postings explain', async () => {
  const thief = new Database(accounts.file);
  thief.pragma('ignore_check_constraints = ON');
  thief.exec(`INSERT INTO transfer (id, kind, ref, at) VALUES (3, 'PREMIUM', 'stolen', 1)`);
  thief.exec('INSERT INTO posting VALUES (3, 0, 4, 2, 201, -1, 501)');
  thief.exec('UPDATE account SET balance_fen = -1 WHERE id = 4');
  thief.exec('UPDATE account SET balance_fen = 501 WHERE id = 2');
  thief.close();
  expect(await check()).toMatchObject({ sumFen: 0, mismatches: [], negative: ['PERSONAL:ben'], balanced: false });
});

onSqlite('it finds that an account is gone, though all the others are as their postings say', async () => {
  const thief = new Database(accounts.file);
  thief.pragma('foreign_keys = OFF');
  thief.exec(`DELETE FROM account WHERE owner = 'ben'`);
  thief.close();
  expect(await check()).toEqual({
    accounts: 3,
    transfers: 2,
    sumFen: -200,
    mismatches: [],
    negative: [],
    balanced: false,
  });
});

test('it takes an emptied account for a mismatch, not for one below zero', async () => {
  await accounts.steal(`UPDATE account SET balance_fen = 0 WHERE owner = 'ben'`);
  expect(await check()).toMatchObject({
    mismatches: [{ accountId: 'PERSONAL:ben', balanceFen: 0, recountedFen: 200 }],
    negative: [],
    balanced: false,
  });
});

test('it lets the outside world be below zero, and finds what was taken from it', async () => {
  await accounts.steal(`UPDATE account SET balance_fen = balance_fen - 7 WHERE owner = 'world'`);
  expect(await check()).toMatchObject({
    sumFen: -7,
    mismatches: [{ accountId: 'OPENING:world', balanceFen: -507, recountedFen: -500 }],
    negative: [],
    balanced: false,
  });
});
