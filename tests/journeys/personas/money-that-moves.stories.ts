import type { Story } from './story';

/** Money that moves: Hangzhou and the wallet. */
export const MONEY_THAT_MOVES: readonly Story[] = [
  {
    people: ['shen-jianming', 'lu-azhen', 'shen-jianhong'],
    promise: '杭州: ¥1,200.01 does not move and a sister receives nothing; the mother does, and pays her bill with it',
    steps: [
      [(w) => w.earlierYears('shen-jianming'), 'earlier years 120000'],
      [(w) => w.move('shen-jianming', 'lu-azhen', 120_001), 'EARLIER_YEARS_SHORT'],
      [(w) => w.move('shen-jianming', 'shen-jianhong', 100, 'SIBLING'), 'RELATION_NOT_ALLOWED'],
      [(w) => w.move('shen-jianhong', 'lu-azhen', 100), 'PHONE_MISSING'],
      [(w) => w.earlierYears('lu-azhen'), 'earlier years none'],
      [(w) => w.move('shen-jianming', 'lu-azhen', 30_000), 'moved'],
      [(w) => w.earlierYears('lu-azhen'), 'earlier years 30000'],
      [(w) => w.bill('lu-azhen', 8_000), 'own 8000, cash 0'],
      [(w) => w.earlierYears('lu-azhen'), 'earlier years 22000'],
      [(w) => w.balance('shen-jianming'), 'balance 260000'],
    ],
  },
  {
    people: ['jin-xiaofeng', 'wu-xiaoyun', 'jin-guoliang'],
    promise: '杭州: this year’s money never moves, the wife’s account grows, the father is in another pooling area',
    steps: [
      [(w) => w.balance('jin-xiaofeng'), 'balance 500000'],
      [(w) => w.move('jin-xiaofeng', 'wu-xiaoyun', 50_000, 'SPOUSE'), 'EARLIER_YEARS_SHORT'],
      [(w) => w.move('jin-xiaofeng', 'wu-xiaoyun', 30_000, 'SPOUSE'), 'moved'],
      [(w) => w.earlierYears('wu-xiaoyun'), 'earlier years 35000'],
      [(w) => w.move('jin-xiaofeng', 'jin-guoliang', 100), 'OTHER_POOLING_AREA'],
    ],
  },
  {
    people: ['fang-zhiyuan', 'jiang-yuee', 'fang-zhijie'],
    promise: 'one sending waits since this morning, one bounced, and the sister opens her wallet first',
    steps: [
      [(w) => w.sendings('fang-zhiyuan'), 'WAITING 30000, BOUNCED 15000, ACCEPTED 20000'],
      [(w) => w.wallet('jiang-yuee'), 'wallet 20000, waiting 1'],
      [(w) => w.send('fang-zhiyuan', 'jiang-yuee', 100), 'TRANSFER_PENDING'],
      [(w) => w.send('fang-zhiyuan', 'fang-zhijie', 100, 'SIBLING'), 'WALLET_NOT_OPEN'],
      [(w) => w.openWallet('fang-zhijie'), 'open'],
      [(w) => w.send('fang-zhiyuan', 'fang-zhijie', 100, 'SIBLING'), 'sent'],
      [(w) => w.answer('jiang-yuee', 'accept'), 'accepted'],
      [(w) => w.wallet('jiang-yuee'), 'wallet 50000, waiting 0'],
    ],
  },
  {
    people: ['tang-ming', 'tang-yougen', 'chai-xiulan', 'tang-jing'],
    promise: 'who opens a wallet and who cannot; ¥2,000 go, and a father in 河北 spends them as his own',
    steps: [
      [(w) => w.send('tang-ming', 'tang-yougen', 100), 'OWN_WALLET_NOT_OPEN'],
      [(w) => w.openWallet('tang-ming'), 'open'],
      [(w) => w.send('tang-ming', 'tang-yougen', 100), 'WALLET_NOT_OPEN'],
      [(w) => w.openWallet('tang-yougen'), 'open'],
      [(w) => w.send('tang-ming', 'tang-yougen', 200_001), 'TRANSFER_OVER_LIMIT'],
      [(w) => w.send('tang-ming', 'tang-yougen', 200_000), 'sent'],
      [(w) => w.answer('tang-yougen', 'accept'), 'accepted'],
      [(w) => w.bill('tang-yougen', 8_000), 'own 8000, cash 0'],
      [(w) => w.wallet('tang-yougen'), 'wallet 192000, waiting 0'],
      [(w) => w.openWallet('chai-xiulan'), 'PHONE_MISSING'],
      [(w) => w.openWallet('tang-jing'), 'WALLET_NOT_HERE'],
      [(w) => w.send('tang-ming', 'tang-jing', 100, 'SIBLING'), 'WALLET_NOT_HERE'],
      [(w) => w.balance('tang-ming'), 'balance 500000'],
    ],
  },
];
