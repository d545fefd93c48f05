import { readerPartOf } from '@/domain/settlement/reader-part';

const bill = {
  ownFen: 1_000,
  cashFen: 250,
  shares: [
    { amountFen: 3_000, mine: true },
    { amountFen: 700, mine: false },
  ],
};

test.each([
  ['to the insured person a bill cost their own account and the cash', 'INSURED', 1_250],
  ['to a sharer it cost what their account shared', 'SHARER', 3_000],
] as const)('%s', (_, side, partFen) => {
  expect(readerPartOf({ ...bill, side })).toBe(partFen);
});

test('shared money alone cost the insured person nothing', () => {
  expect(readerPartOf({ ...bill, side: 'INSURED', ownFen: 0, cashFen: 0 })).toBe(0);
});
