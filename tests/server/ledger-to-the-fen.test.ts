import type { AccountRef } from '@/domain/ledger/transfer';
import { entriesOf } from '../../mock-server/store/account-entries';
import { balanceOf, balancesOf, openAccount, postTransfer } from '../../mock-server/store/ledger';
import { movedBy, postingsOf, transferredAt } from '../../mock-server/store/made-transfers';
import type { Query } from '../../mock-server/store/store';
import { type Accounts, ANNA, ANNAS_WALLET, BEN, openAccounts, WORLD } from './support/three-accounts';

const NEWEST = { transferId: 1_000, place: 0 };

let accounts: Accounts;

const balances = (...refs: AccountRef[]) =>
  accounts.store.read((q) => Promise.all(refs.map((ref) => balanceOf(q, ref))));

beforeEach(async () => {
  accounts = await openAccounts();
});
afterEach(() => accounts.close());

test('an account opened again keeps what is in it; one never opened has no balance at all', async () => {
  await accounts.store.transact((tx) => openAccount(tx, ANNA));
  expect(await balances(ANNA, { kind: 'PERSONAL', owner: 'carl' })).toEqual([300, null]);
});

test('only what stands for the outside world may go below zero', async () => {
  const rows = await accounts.store.read((q) => q.all('SELECT kind, owner, nonneg FROM account ORDER BY id'));
  expect(rows).toEqual([
    { ...WORLD, nonneg: 0 },
    { ...ANNA, nonneg: 1 },
    { ...ANNAS_WALLET, nonneg: 1 },
    { ...BEN, nonneg: 1 },
  ]);
});

test('a transfer to an account that was never opened names it, and moves nothing', async () => {
  const carl: AccountRef = { kind: 'PERSONAL', owner: 'carl' };
  const lost = accounts.post({ kind: 'PREMIUM', ref: 'lost', postings: [{ debit: ANNA, credit: carl, amountFen: 1 }] });
  await expect(lost).rejects.toThrow('There is no PERSONAL account of carl.');
  expect(await balances(ANNA)).toEqual([300]);
});

test('two accounts of one person are two, and each movement has its place and what was held after it', async () => {
  await accounts.post(
    {
      kind: 'WALLET_ARRIVAL',
      ref: 'within',
      postings: [
        { debit: ANNA, credit: ANNAS_WALLET, amountFen: 120 },
        { debit: BEN, credit: ANNAS_WALLET, amountFen: 5 },
        { debit: ANNAS_WALLET, credit: ANNA, amountFen: 20 },
      ],
    },
    13,
  );
  expect(await balances(WORLD, ANNA, ANNAS_WALLET, BEN)).toEqual([-500, 200, 105, 195]);
  const read = (kinds: readonly ('PERSONAL' | 'WALLET')[], before = NEWEST, limit = 10) =>
    accounts.store.read((q) => entriesOf(q, { owner: 'anna', kinds }, before, limit));
  const within = { transferId: 3, at: 13, kind: 'WALLET_ARRIVAL', ref: 'within' };
  const all = [
    { ...within, place: 5, account: 'PERSONAL', amountFen: 20, balanceAfterFen: 200 },
    { ...within, place: 4, account: 'WALLET', amountFen: -20, balanceAfterFen: 105 },
    { ...within, place: 3, account: 'WALLET', amountFen: 5, balanceAfterFen: 125 },
    { ...within, place: 1, account: 'WALLET', amountFen: 120, balanceAfterFen: 120 },
    { ...within, place: 0, account: 'PERSONAL', amountFen: -120, balanceAfterFen: 180 },
    {
      transferId: 1,
      at: 11,
      kind: 'OPENING',
      ref: 'anna',
      place: 1,
      account: 'PERSONAL',
      amountFen: 300,
      balanceAfterFen: 300,
    },
  ];
  expect(await read(['PERSONAL', 'WALLET'])).toEqual(all);
  expect(await read(['WALLET'])).toEqual(all.slice(1, 4));
  expect(await read(['PERSONAL', 'WALLET'], { transferId: 3, place: 3 })).toEqual(all.slice(3));
  expect(await read(['PERSONAL', 'WALLET'], { transferId: 3, place: 4 }, 2)).toEqual(all.slice(2, 4));
});

test('a transfer is read again as it was written, with its moment and what it takes back', async () => {
  const postings = [
    { debit: ANNA, credit: BEN, amountFen: 2 },
    { debit: BEN, credit: ANNAS_WALLET, amountFen: 1 },
  ];
  const id = await accounts.post({ kind: 'PREMIUM', ref: 'p', postings }, 21);
  const back = await accounts.post(
    { kind: 'PREMIUM_REFUND', ref: 'p', postings: [{ debit: BEN, credit: ANNA, amountFen: 2 }], reverses: id },
    22,
  );
  expect([id, back]).toEqual([3, 4]);
  expect(await accounts.store.read((q) => postingsOf(q, id))).toEqual(postings);
  expect(await accounts.store.read((q) => transferredAt(q, id))).toBe(21);
  expect(await accounts.store.read((q) => q.all('SELECT * FROM transfer WHERE id >= 3 ORDER BY id'))).toMatchObject([
    { kind: 'PREMIUM', ref: 'p', reverses: null, at: 21 },
    { kind: 'PREMIUM_REFUND', ref: 'p', reverses: 3, at: 22 },
  ]);
});

test('the moment of a transfer that never was is a fault', async () => {
  await expect(accounts.store.read((q) => transferredAt(q, 99))).rejects.toThrow('There is no transfer 99.');
});

test('balances move in one order, however the postings go', async () => {
  const moved: unknown[] = [];
  const watched = (tx: Query): Query => ({
    ...tx,
    one: (sql, params) => {
      if (sql.startsWith('UPDATE account')) moved.push(params?.owner);
      return tx.one(sql, params);
    },
  });
  const backward = [
    { debit: BEN, credit: ANNA, amountFen: 1 },
    { debit: BEN, credit: WORLD, amountFen: 1 },
  ];
  const forward = [
    { debit: WORLD, credit: ANNA, amountFen: 1 },
    { debit: ANNA, credit: BEN, amountFen: 1 },
  ];
  for (const [at, postings] of [backward, forward].entries()) {
    const draft = { kind: 'PREMIUM', ref: `order ${at}`, postings, at } as const;
    await accounts.store.transact((tx) => postTransfer(watched(tx), draft));
    expect(moved.splice(0)).toEqual(['world', 'anna', 'ben']);
  }
});

test('a transfer is left to the audit: what came to be, that it was not there before, and what it moved from which account to which', async () => {
  const postings = [{ debit: BEN, credit: ANNA, amountFen: 1 }];
  const changes = await accounts.store.transact(async (tx) => {
    await postTransfer(tx, { kind: 'PREMIUM', ref: 'noted', postings, at: 1 });
    return tx.draft.changes;
  });
  expect(changes).toEqual([{ of: 'TRANSFER', id: '3', from: null, to: 'PREMIUM', moved: [[4, 2, 1]] }]);
});

test('what several transfers moved is told of each by itself, in the order of its postings; of one that moved nothing, and of none, nothing', async () => {
  const two = [
    { debit: ANNA, credit: BEN, amountFen: 7 },
    { debit: BEN, credit: WORLD, amountFen: 2 },
  ];
  const first = await accounts.post({ kind: 'PREMIUM', ref: 'two', postings: two });
  const second = await accounts.post({ kind: 'PREMIUM', ref: 'none', postings: [] });
  const told = await accounts.store.read((q) => movedBy(q, [first, second, 999]));
  const [world, anna, ben] = [1, 2, 4];
  expect([...told]).toEqual([
    [
      first,
      [
        [anna, ben, 7],
        [ben, world, 2],
      ],
    ],
    [second, []],
    [999, []],
  ]);
});

test('a deed without a posting is a transfer that moves nothing', async () => {
  const id = await accounts.post({ kind: 'PREMIUM', ref: 'nothing', postings: [] });
  expect(await accounts.store.read((q) => postingsOf(q, id))).toEqual([]);
  expect(await balances(ANNA, BEN)).toEqual([300, 200]);
});

test('the accounts of one owner are read together, those there are', async () => {
  await accounts.post({
    kind: 'WALLET_ARRIVAL',
    ref: 'w',
    postings: [{ debit: BEN, credit: ANNAS_WALLET, amountFen: 9 }],
  });
  const held = await accounts.store.read((q) => balancesOf(q, 'anna', ['PERSONAL', 'WALLET', 'FAMILY']));
  expect([...held].sort()).toEqual([
    ['PERSONAL', 300],
    ['WALLET', 9],
  ]);
  expect([...(await accounts.store.read((q) => balancesOf(q, 'anna', ['WALLET'])))]).toEqual([['WALLET', 9]]);
});
