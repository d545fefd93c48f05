import type { Story } from './story';

/** Quotas across provinces. */
export const ACROSS_PROVINCES: readonly Story[] = [
  {
    people: ['xia-ming', 'su-yulian'],
    promise: 'the main journey across provinces succeeds, from the proposal to what comes back',
    steps: [
      [(w) => w.balance('xia-ming'), 'balance 350000'],
      [(w) => w.add('xia-ming', 'su-yulian', 'PARENT'), 'OTHER_PROVINCE'],
      [(w) => w.propose('xia-ming', 'su-yulian', 100_000), 'proposed'],
      [(w) => w.accept('su-yulian', 'xia-ming'), 'accepted'],
      [(w) => w.bill('su-yulian', 8_000), 'shared 8000, cash 0'],
      [(w) => w.payFromQuota('xia-ming', 'su-yulian'), 'paid'],
      [(w) => w.payCareFromQuota('xia-ming', 'su-yulian'), 'paid'],
      [(w) => w.setQuota('xia-ming', 'su-yulian', 120_000), 'changed'],
      [(w) => w.setQuota('xia-ming', 'su-yulian', 90_000), 'changed'],
      [(w) => w.quota('xia-ming', 'su-yulian'), 'used 51000, left 39000, besides 260000'],
      [(w) => w.endQuota('su-yulian', 'xia-ming'), 'returned 39000'],
      [(w) => w.balance('xia-ming'), 'balance 299000'],
      [(w) => w.bill('su-yulian', 8_000), 'cash 8000, SHARING_ENDED'],
    ],
  },
  {
    people: ['duan-li', 'duan-jun', 'duan-shouren'],
    promise: 'brother and sister share with one father: one quota stands, one waits for his answer',
    steps: [
      [(w) => w.quota('duan-li', 'duan-shouren'), 'used 15000, left 65000, besides 170000'],
      [(w) => w.accept('duan-shouren', 'duan-jun'), 'accepted'],
      [(w) => w.withdraw('duan-jun', 'duan-shouren'), 'PROPOSAL_ANSWERED'],
      [(w) => w.bill('duan-shouren', 70_000), 'shared 65000, shared 5000, cash 0, QUOTA_SHORT'],
      [(w) => w.quota('duan-jun', 'duan-shouren'), 'used 5000, left 45000, besides 110000'],
      [(w) => w.endQuota('duan-jun', 'duan-shouren'), 'returned 45000'],
    ],
  },
  {
    people: ['wan-chun', 'liao-xiuzhen'],
    promise: 'a fen short of the premium, and what is set aside does not pay at the pharmacy',
    steps: [
      [(w) => w.payFromQuota('wan-chun', 'liao-xiuzhen'), 'QUOTA_TOO_SMALL'],
      [(w) => w.setQuota('wan-chun', 'liao-xiuzhen', 40_000), 'changed'],
      [(w) => w.payFromQuota('wan-chun', 'liao-xiuzhen'), 'paid'],
      [(w) => w.bill('wan-chun', 5_001, 'PHARMACY'), 'own 4999, cash 2, NOT_BOUND'],
      [(w) => w.endQuota('liao-xiuzhen', 'wan-chun'), 'returned 0'],
    ],
  },
];
