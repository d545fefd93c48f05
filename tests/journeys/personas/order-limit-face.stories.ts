import type { Story } from './story';

/** Beijing, Shandong and Gansu: who decides the order, what a month may spend, whose face is asked for. */
export const ORDER_LIMIT_FACE: readonly Story[] = [
  {
    people: ['meng-lan', 'meng-qing', 'meng-yang'],
    promise: '北京: the daughter who bound first pays, until the mother puts her son on top',
    steps: [
      [(w) => w.sharings('meng-lan'), 'BENEFICIARY 孟阳, BENEFICIARY 孟晴'],
      [(w) => w.order('meng-lan'), '孟晴, 孟阳'],
      [(w) => w.bill('meng-lan', 10_000), 'shared 10000, cash 0'],
      [(w) => w.balance('meng-qing'), 'balance 40000'],
      [(w) => w.putFirst('meng-lan', 'meng-yang'), '孟阳, 孟晴'],
      [(w) => w.bill('meng-lan', 10_000), 'shared 10000, cash 0'],
      [(w) => w.balance('meng-yang'), 'balance 40000'],
      [(w) => w.balance('meng-qing'), 'balance 40000'],
    ],
  },
  {
    people: ['mi-lan', 'mi-shan', 'yue-xing'],
    promise: '甘肃: the father shows his face, the daughter under 16 need not',
    steps: [
      [(w) => w.add('mi-lan', 'mi-shan', 'PARENT'), 'MEMBER_FACE_MISSING'],
      [(w) => w.addShowingFace('mi-lan', 'mi-shan', 'PARENT'), 'added'],
      [(w) => w.add('mi-lan', 'yue-xing', 'CHILD'), 'added'],
      [(w) => w.bill('mi-shan', 10_000), 'shared 10000, cash 0'],
      [(w) => w.bill('yue-xing', 10_000), 'shared 10000, cash 0'],
      [(w) => w.balance('mi-lan'), 'balance 130000'],
    ],
  },
  {
    people: ['kong-liang', 'kong-xia', 'kong-hai'],
    promise: '山东: ¥300 a month and not a fen more, until the limit is raised or the month is over',
    steps: [
      [(w) => w.bill('kong-xia', 30_001), 'shared 30000, cash 1, MONTH_LIMIT_REACHED'],
      [(w) => w.bill('kong-xia', 1_000), 'cash 1000, MONTH_LIMIT_REACHED'],
      [(w) => w.limitMonth('kong-liang', 'kong-xia', 31_000), 'limit 31000'],
      [(w) => w.bill('kong-xia', 1_001), 'shared 1000, cash 1, MONTH_LIMIT_REACHED'],
      [(w) => w.add('kong-liang', 'kong-hai', 'PARENT'), 'MONTH_LIMIT_MISSING'],
      [(w) => w.add('kong-liang', 'kong-hai', 'PARENT', { monthLimitFen: 20_000 }), 'added'],
      [(w) => w.bill('kong-hai', 20_001), 'shared 20000, cash 1, MONTH_LIMIT_REACHED'],
      [(w) => w.timeIs('2026-11-30T23:59:59.000+08:00'), '2026-11-30'],
      [(w) => w.bill('kong-xia', 1_000), 'cash 1000, MONTH_LIMIT_REACHED'],
      [(w) => w.timeIs('2026-12-01T00:00:00.000+08:00'), '2026-12-01'],
      [(w) => w.bill('kong-xia', 1_000), 'shared 1000, cash 0'],
    ],
  },
];
