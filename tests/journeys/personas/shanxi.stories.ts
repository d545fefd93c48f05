import type { Story } from './story';

/** Shanxi: a ceiling, a floor, places, one sharer a bill. */
export const SHANXI: readonly Story[] = [
  {
    people: ['hao-zhiqiang', 'ji-xiulan', 'hao-shouren'],
    promise: 'every step of the main journey in Shanxi succeeds; the father’s day has not come',
    steps: [
      [(w) => w.balance('hao-zhiqiang'), 'balance 500000'],
      [(w) => w.available('hao-zhiqiang'), 'available 400000'],
      [(w) => w.sharings('hao-shouren'), 'BENEFICIARY 郝志强 SCHEDULED'],
      [(w) => w.bill('hao-shouren', 1_000), 'cash 1000, SHARING_NOT_BEGUN'],
      [(w) => w.add('hao-zhiqiang', 'ji-xiulan', 'PARENT', { ceilingFen: 60_000 }), 'added'],
      [(w) => w.bill('ji-xiulan', 60_001), 'shared 60000, cash 1, CEILING_REACHED'],
      [(w) => w.pay('hao-zhiqiang', 'ji-xiulan'), 'paid'],
      [(w) => w.unbind('hao-zhiqiang', 'ji-xiulan'), 'unbound'],
      [(w) => w.sharings('ji-xiulan'), 'BENEFICIARY 郝志强 ENDING'],
      [(w) => w.bill('ji-xiulan', 1_000), 'shared 1000, cash 0'],
      [(w) => w.balance('hao-zhiqiang'), 'balance 399000'],
    ],
  },
  {
    people: ['niu-jianjun', 'niu-jianmin', 'lv-guihua', 'niu-laoshuan', 'xing-lijuan'],
    promise: 'at the floor nothing is shared; one fen above it, one fen is',
    steps: [
      [(w) => w.balance('niu-jianjun'), 'balance 100000'],
      [(w) => w.available('niu-jianjun'), 'available 0'],
      [(w) => w.bill('lv-guihua', 3_000), 'cash 3000, SHARER_AT_FLOOR'],
      [(w) => w.add('niu-jianjun', 'xing-lijuan', 'SPOUSE', { ceilingFen: 1 }), 'BALANCE_AT_FLOOR'],
      [(w) => w.balance('niu-jianmin'), 'balance 100001'],
      [(w) => w.due('niu-jianmin', 'niu-laoshuan'), 'due 40000, OVER_CEILING'],
      [(w) => w.pay('niu-jianmin', 'niu-laoshuan'), 'OVER_CEILING'],
      [(w) => w.bill('niu-laoshuan', 3_000), 'shared 1, cash 2999, SHARER_DOWN_TO_FLOOR'],
      [(w) => w.balance('niu-jianmin'), 'balance 100000'],
    ],
  },
  {
    people: ['chang-li', 'chang-yong', 'chang-qingshan', 'jia-yumei'],
    promise: 'the publicly funded neither give nor receive',
    steps: [
      [(w) => w.add('chang-li', 'chang-qingshan', 'PARENT', { ceilingFen: 10_000 }), 'PUBLIC_FUNDED'],
      [(w) => w.add('chang-yong', 'jia-yumei', 'PARENT', { ceilingFen: 10_000 }), 'PUBLIC_FUNDED'],
      [(w) => w.add('chang-li', 'jia-yumei', 'PARENT', { ceilingFen: 10_000 }), 'added'],
    ],
  },
  {
    people: ['wu-bin', 'pang-jing', 'wu-changfu', 'ning-suying', 'tan-dejun', 'su-ting'],
    promise: 'the places of spouse and father are taken, the mother’s is free',
    steps: [
      [(w) => w.sharings('wu-bin'), 'SHARER 武长福, SHARER 庞静'],
      [(w) => w.add('wu-bin', 'tan-dejun', 'PARENT', { ceilingFen: 10_000 }), 'SLOT_TAKEN'],
      [(w) => w.add('wu-bin', 'su-ting', 'SPOUSE', { ceilingFen: 10_000 }), 'SLOT_TAKEN'],
      [(w) => w.add('wu-bin', 'ning-suying', 'PARENT', { ceilingFen: 10_000 }), 'added'],
    ],
  },
  {
    people: ['guan-xiaolin', 'guan-xiaofeng', 'dou-lanying'],
    promise: 'one bill draws on one sharer, up to the ceiling',
    steps: [
      [(w) => w.bill('dou-lanying', 8_000), 'shared 5000, cash 3000, CEILING_REACHED, OTHER_SHARER_PAID'],
      [(w) => w.balance('guan-xiaolin'), 'balance 295000'],
      [(w) => w.balance('guan-xiaofeng'), 'balance 300000'],
      [(w) => w.pay('guan-xiaolin', 'dou-lanying'), 'OVER_CEILING'],
      [(w) => w.pay('guan-xiaofeng', 'dou-lanying'), 'paid'],
      [(w) => w.balance('guan-xiaofeng'), 'balance 260000'],
    ],
  },
];
