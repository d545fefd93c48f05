import type { AccountRef, TransferDraft } from '@/domain/ledger/transfer';
import { entriesOf } from '../../mock-server/store/account-entries';
import { balanceOf, openAccount, postTransfer } from '../../mock-server/store/ledger';
import { checkLedger } from '../../mock-server/store/ledger-check';
import { postingsOf } from '../../mock-server/store/made-transfers';
import { migrate } from '../../mock-server/store/migrate';
import { openTempStore, type TempStore } from './support/temp-store';

const WORLD: AccountRef = { kind: 'OPENING', owner: 'world' };
const POOL: AccountRef = { kind: 'POOL', owner: 'hebei' };
const ANNA: AccountRef = { kind: 'PERSONAL', owner: 'anna' };
const BEN: AccountRef = { kind: 'PERSONAL', owner: 'ben' };
const HOSPITAL: AccountRef = { kind: 'PROVIDER', owner: 'hospital' };

let temp: TempStore;

/** An error of the database's own kind: jest knows it by its message alone. */
const because = (message: string | RegExp) => expect.objectContaining({ message: expect.stringMatching(message) });

/** As each engine says it. */
const CHECK_FAILS = /CHECK constraint failed|violates check constraint/;
const UNIQUE_FAILS = /UNIQUE constraint failed|violates unique constraint/;

/** By a hand that is not the ledger's. */
const steal = (sql: string) => temp.store.transact((tx) => tx.run(sql));

const post = (draft: TransferDraft & { reverses?: number }) =>
  temp.store.transact((tx) => postTransfer(tx, { ...draft, at: 1 }));

const balances = (...accounts: AccountRef[]) =>
  temp.store.read((q) => Promise.all(accounts.map((account) => balanceOf(q, account))));

const settle = (ref: string, fromAnnaFen: number, fromBenFen: number) =>
  post({
    kind: 'SETTLEMENT',
    ref,
    postings: [
      { debit: POOL, credit: HOSPITAL, amountFen: 500 },
      { debit: ANNA, credit: HOSPITAL, amountFen: fromAnnaFen },
      { debit: BEN, credit: HOSPITAL, amountFen: fromBenFen },
    ],
  });

beforeEach(async () => {
  temp = openTempStore();
  await temp.store.transact(async (tx) => {
    await migrate(tx);
    for (const account of [WORLD, POOL, ANNA, BEN, HOSPITAL]) await openAccount(tx, account);
  });
  const opening = (credit: AccountRef, amountFen: number): TransferDraft => ({
    kind: 'OPENING',
    ref: credit.owner,
    postings: [{ debit: WORLD, credit, amountFen }],
  });
  await post(opening(POOL, 10_000));
  await post(opening(ANNA, 300));
  await post(opening(BEN, 200));
});

afterEach(async () => {
  await temp.store.close();
  await temp.remove();
});

test('one transfer moves every account it names, and the outside world may go below zero', async () => {
  await settle('bill-1', 300, 50);
  expect(await balances(WORLD, POOL, ANNA, BEN, HOSPITAL)).toEqual([-10_500, 9_500, 0, 150, 850]);
});

test('a transfer that would take an account one fen below zero changes nothing at all', async () => {
  await expect(settle('bill-1', 301, 50)).rejects.toEqual(because(CHECK_FAILS));
  expect(await balances(POOL, ANNA, BEN, HOSPITAL)).toEqual([10_000, 300, 200, 0]);
  expect(await temp.store.read(checkLedger)).toMatchObject({ transfers: 3, balanced: true });
});

test.each([0, -1])('a posting of %i fen is refused', async (amountFen) => {
  await expect(settle('bill-1', 10, amountFen)).rejects.toEqual(because(CHECK_FAILS));
});

test('the same reason cannot move money twice', async () => {
  await settle('bill-1', 10, 10);
  await expect(settle('bill-1', 10, 10)).rejects.toEqual(because(UNIQUE_FAILS));
});

test('a transfer is reversed once', async () => {
  const id = await settle('bill-1', 300, 50);
  const postings = await temp.store.read((q) => postingsOf(q, id));
  const back = postings.map(({ debit, credit, amountFen }) => ({ debit: credit, credit: debit, amountFen }));
  await post({ kind: 'SETTLEMENT_REFUND', ref: 'bill-1', postings: back, reverses: id });
  expect(await balances(POOL, ANNA, BEN, HOSPITAL)).toEqual([10_000, 300, 200, 0]);
  await settle('bill-2', 300, 50);
  await expect(post({ kind: 'SETTLEMENT_REFUND', ref: 'bill-1 again', postings: back, reverses: id })).rejects.toEqual(
    because(UNIQUE_FAILS),
  );
});

test.each([
  ['transfer', 'UPDATE transfer SET at = 2'],
  ['transfer', 'DELETE FROM transfer'],
  ['posting', 'UPDATE posting SET amount_fen = amount_fen + 1'],
  ['posting', 'DELETE FROM posting'],
])('a written %s never changes: %s', async (table, sql) => {
  await expect(temp.store.transact((tx) => tx.run(sql))).rejects.toEqual(because(`${table} is immutable`));
});

test('recounting finds a balance that no transfer explains', async () => {
  await settle('bill-1', 10, 10);
  expect((await temp.store.read(checkLedger)).balanced).toBe(true);
  await steal(`UPDATE account SET balance_fen = balance_fen + 7 WHERE kind = 'PERSONAL' AND owner = 'ben'`);
  expect(await temp.store.read(checkLedger)).toEqual({
    accounts: 5,
    transfers: 4,
    sumFen: 7,
    mismatches: [{ accountId: 'PERSONAL:ben', balanceFen: 197, recountedFen: 190 }],
    negative: [],
    balanced: false,
  });
});

test('recounting finds two wrongs that cancel each other out', async () => {
  await steal(`UPDATE account SET balance_fen = balance_fen + 5 WHERE owner = 'ben'`);
  await steal(`UPDATE account SET balance_fen = balance_fen - 5 WHERE owner = 'anna'`);
  const check = await temp.store.read(checkLedger);
  expect(check).toMatchObject({ sumFen: 0, balanced: false });
  expect(check.mismatches.map((mismatch) => mismatch.accountId)).toEqual(['PERSONAL:anna', 'PERSONAL:ben']);
});

test('a statement is newest first, each line with what the account held after it', async () => {
  await settle('bill-1', 100, 10);
  await post({ kind: 'EMPLOYER_CREDIT', ref: 'month', postings: [{ debit: WORLD, credit: ANNA, amountFen: 40 }] });
  await settle('bill-2', 240, 10);
  const lines = await temp.store.read((q) =>
    entriesOf(q, { owner: ANNA.owner, kinds: ['PERSONAL'] }, { transferId: 1_000, place: 0 }, 10),
  );
  expect(lines.map(({ ref, amountFen, balanceAfterFen }) => [ref, amountFen, balanceAfterFen])).toEqual([
    ['bill-2', -240, 0],
    ['month', 40, 240],
    ['bill-1', -100, 200],
    ['anna', 300, 300],
  ]);
  const next = await temp.store.read((q) =>
    entriesOf(q, { owner: ANNA.owner, kinds: ['PERSONAL'] }, lines[1] ?? { transferId: 0, place: 0 }, 1),
  );
  expect(next.map((line) => line.ref)).toEqual(['bill-1']);
});
