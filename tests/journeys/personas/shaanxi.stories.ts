import type { Story } from './story';

/** Shaanxi: one person gives and is given, and sees both in one list. */
export const SHAANXI: readonly Story[] = [
  {
    people: ['lei-xin', 'lei-zhenguo', 'dang-xiuqin', 'hui-ziang'],
    promise: 'the daughter gives to her mother and is given by her father, and nothing passes through her',
    steps: [
      [(w) => w.sharings('lei-xin'), 'BENEFICIARY 雷振国, SHARER 党秀琴'],
      [(w) => w.sharings('lei-zhenguo'), 'SHARER 党秀琴, SHARER 雷欣'],
      [(w) => w.sharings('dang-xiuqin'), 'BENEFICIARY 雷振国, BENEFICIARY 雷欣'],
      [(w) => w.add('lei-xin', 'dang-xiuqin', 'PARENT'), 'ALREADY_BOUND'],
      [(w) => w.add('lei-xin', 'hui-ziang', 'CHILD'), 'added'],
      [(w) => w.bill('dang-xiuqin', 30_000), 'shared 30000, cash 0'],
      [(w) => w.balance('lei-xin'), 'balance 60000'],
      [(w) => w.pay('lei-xin', 'dang-xiuqin'), 'paid'],
      [(w) => w.balance('lei-xin'), 'balance 20000'],
      [(w) => w.bill('lei-xin', 30_000), 'own 20000, shared 10000, cash 0'],
      [(w) => w.balance('lei-zhenguo'), 'balance 290000'],
      [(w) => w.bill('hui-ziang', 1_000), 'cash 1000'],
      [(w) => w.bill('dang-xiuqin', 10_000), 'shared 10000, cash 0, SHARER_BALANCE_ZERO'],
      [(w) => w.balance('lei-zhenguo'), 'balance 280000'],
      [(w) => w.unbind('lei-zhenguo', 'lei-xin'), 'unbound'],
      [(w) => w.bill('lei-xin', 1_000), 'cash 1000, SHARING_ENDED'],
      [(w) => w.unbind('lei-xin', 'dang-xiuqin'), 'unbound'],
      [
        (w) => w.sharings('lei-xin'),
        'SHARER 惠子昂, BENEFICIARY 雷振国 ended by SHARER, SHARER 党秀琴 ended by SHARER',
      ],
    ],
  },
];
