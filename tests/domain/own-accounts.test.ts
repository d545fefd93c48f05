import { earlierYears, personal } from '@/domain/ledger/transfer';
import { GUANGDONG } from '@/domain/region/guangdong';
import { HEBEI } from '@/domain/region/hebei';
import type { RegionProfile } from '@/domain/region/region-profile';
import { splitBill } from '@/domain/settlement/split-bill';
import { aBill, anInsurance, aRegion, aSharer } from '../support/builders';

const EARLIER = earlierYears('mother');
const PERSONAL = personal('mother');

/** A bill of 10,000 fen, and this much in the two own accounts. */
const ownParts = (earlierFen: number, personalFen: number) => {
  const own = [
    { account: EARLIER, balanceFen: earlierFen },
    { account: PERSONAL, balanceFen: personalFen },
  ];
  return splitBill(aBill({ own }), HEBEI).ownParts;
};

describe('of two own accounts', () => {
  it.each([
    ['the first pays all where it has all', 10_000, 10_000, [{ account: EARLIER, amountFen: 10_000 }]],
    [
      'the second pays the one fen that the first lacks',
      9_999,
      10_000,
      [
        { account: EARLIER, amountFen: 9_999 },
        { account: PERSONAL, amountFen: 1 },
      ],
    ],
    ['an empty first one is no part', 0, 10_000, [{ account: PERSONAL, amountFen: 10_000 }]],
    ['empty ones are no parts', 0, 0, []],
  ])('%s', (_, earlierFen, personalFen, expected) => {
    expect(ownParts(earlierFen, personalFen)).toStrictEqual(expected);
  });
});

const noted = (sharer: ReturnType<typeof aSharer>, region: RegionProfile = HEBEI) => {
  const { shares, notes } = splitBill(aBill({ sharers: [sharer] }), region);
  return [...shares.map(({ amountFen }) => amountFen), ...notes.map(({ code }) => code)];
};

describe('of one sharer', () => {
  it('who is insured where it began, nothing pays a bill of another region', () => {
    expect(noted(aSharer())).toEqual([10_000]);
    expect(noted(aSharer(), GUANGDONG)).toEqual(['SHARER_MOVED']);
  });

  it('a card out of use stops the region’s own sharing, not a quota', () => {
    const cardless = anInsurance({ card: 'CANCELLED' });
    const asks = aRegion({ cardsInUse: true });
    expect(noted(aSharer({ insurance: cardless }), asks)).toEqual(['SHARER_CARD_NOT_IN_USE']);
    expect(noted(aSharer({ insurance: cardless, reach: 'NATION', within: null }), asks)).toEqual([10_000]);
  });
});
