import fc from 'fast-check';
import {
  ACCOUNT_KINDS,
  type AccountRef,
  gainOf,
  OUTSIDE_ACCOUNTS,
  type Posting,
  personal,
  reversalOf,
  withoutZeros,
} from '@/domain/ledger/transfer';

const mother = personal('mother');
const daughter = personal('daughter');
const hospital: AccountRef = { kind: 'PROVIDER', owner: 'hospital' };
const bill: Posting[] = [
  { debit: mother, credit: hospital, amountFen: 1_500 },
  { debit: daughter, credit: hospital, amountFen: 8_500 },
];

describe('postings', () => {
  it('of nothing are left out', () => {
    const nothing: Posting = { debit: mother, credit: hospital, amountFen: 0 };
    const oneFen: Posting = { debit: mother, credit: hospital, amountFen: 1 };
    expect(withoutZeros([nothing, oneFen])).toEqual([oneFen]);
  });

  it('are reversed the way they came', () => {
    expect(reversalOf(bill)).toEqual([
      { debit: hospital, credit: mother, amountFen: 1_500 },
      { debit: hospital, credit: daughter, amountFen: 8_500 },
    ]);
  });
});

describe('what an account gains', () => {
  it.each<[string, AccountRef, number]>([
    ['the hospital gains the whole bill', hospital, 10_000],
    ['the mother loses her part', mother, -1_500],
    ['the daughter loses hers', daughter, -8_500],
    ['another account gains nothing', personal('son'), 0],
    ['an account of another kind with the same owner is another account', { kind: 'PROVIDER', owner: 'mother' }, 0],
  ])('%s', (_, account, expected) => {
    expect(gainOf(account, bill)).toBe(expected);
  });

  it('is nothing where money comes back to where it left', () => {
    expect(gainOf(mother, [{ debit: mother, credit: mother, amountFen: 100 }])).toBe(0);
  });
});

describe('whatever moves', () => {
  const owners = ['a', 'b', 'c', 'd'];
  const owner = fc.constantFrom(...owners).map(personal);
  const postings = fc.array(
    fc.record({ debit: owner, credit: owner, amountFen: fc.integer({ min: 1, max: 1_000_000 }) }),
  );

  it('all accounts together gain nothing', () => {
    fc.assert(
      fc.property(postings, (moved) => {
        expect(owners.reduce((total, name) => total + gainOf(personal(name), moved), 0)).toBe(0);
      }),
    );
  });

  it('with its reversal leaves every account as it was', () => {
    fc.assert(
      fc.property(postings, owner, (moved, account) => {
        expect(gainOf(account, [...moved, ...reversalOf(moved)])).toBe(0);
      }),
    );
  });
});

it('only what employers pay and how the world began lie outside the bureau', () => {
  expect(ACCOUNT_KINDS.filter((kind) => OUTSIDE_ACCOUNTS.includes(kind))).toEqual(['CONTRIBUTION', 'OPENING']);
});
