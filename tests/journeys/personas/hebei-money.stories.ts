import type { Story } from './story';

/** Hebei: whose money pays, and when it does not. */
export const HEBEI_MONEY: readonly Story[] = [
  {
    people: ['wang-fang', 'liu-guilan', 'wang-jianguo'],
    promise: 'every step of the main journey in Hebei succeeds, for the mother and for the father',
    steps: [
      [(w) => w.balance('wang-fang'), 'balance 300000'],
      [(w) => w.sharings('liu-guilan'), ''],
      [(w) => w.add('wang-fang', 'liu-guilan', 'PARENT'), 'added'],
      [(w) => w.add('wang-fang', 'wang-jianguo', 'PARENT'), 'added'],
      [(w) => w.bill('liu-guilan', 8_000), 'shared 8000, cash 0'],
      [(w) => w.pay('wang-fang', 'liu-guilan'), 'paid'],
      [(w) => w.sharings('liu-guilan'), 'BENEFICIARY 王芳'],
      [(w) => w.unbind('wang-fang', 'liu-guilan'), 'unbound'],
      [(w) => w.balance('wang-fang'), 'balance 252000'],
    ],
  },
  {
    people: ['li-min', 'zhang-yuzhen'],
    promise: 'one fen short: the premium is refused, the bill of ¥400 leaves one fen in cash',
    steps: [
      [(w) => w.due('li-min', 'zhang-yuzhen'), 'due 40000, BALANCE_SHORT'],
      [(w) => w.pay('li-min', 'zhang-yuzhen'), 'BALANCE_SHORT'],
      [(w) => w.balance('li-min'), 'balance 39999'],
      [(w) => w.bill('zhang-yuzhen', 40_000), 'shared 39999, cash 1, SHARER_BALANCE_SHORT'],
    ],
  },
  {
    people: ['li-gang', 'li-fushan'],
    promise: 'exactly enough: the premium takes the last fen',
    steps: [
      [(w) => w.pay('li-gang', 'li-fushan'), 'paid'],
      [(w) => w.balance('li-gang'), 'balance 0'],
    ],
  },
  {
    people: ['zhang-wei', 'li-chunmei', 'zhang-yong'],
    promise: 'an empty account pays nothing and says so; a brother in no insurance cannot be added',
    steps: [
      [(w) => w.bill('li-chunmei', 10_000), 'cash 10000, SHARER_BALANCE_ZERO'],
      [(w) => w.pay('zhang-wei', 'li-chunmei'), 'BALANCE_SHORT'],
      [(w) => w.add('zhang-wei', 'zhang-yong', 'SIBLING'), 'NOT_ENROLLED'],
    ],
  },
  {
    people: ['guo-xiaodong', 'yang-shufen', 'guo-zhiyuan'],
    promise: 'the mother’s premium is paid elsewhere; the father owes none and spends his own account first',
    steps: [
      [(w) => w.due('guo-xiaodong', 'yang-shufen'), 'ALREADY_PAID'],
      [(w) => w.pay('guo-xiaodong', 'yang-shufen'), 'ALREADY_PAID'],
      [(w) => w.due('guo-xiaodong', 'guo-zhiyuan'), 'EMPLOYEE_INSURANCE_ACTIVE'],
      [(w) => w.bill('guo-zhiyuan', 30_000), 'own 20000, shared 10000, cash 0'],
      [(w) => w.balance('guo-zhiyuan'), 'balance 0'],
      [(w) => w.balance('guo-xiaodong'), 'balance 90000'],
    ],
  },
  {
    people: ['song-jia', 'dong-yumei'],
    promise: 'a family code pays nothing; sharing does',
    steps: [
      [(w) => w.bill('dong-yumei', 10_000), 'cash 10000, FAMILY_CODE_ONLY'],
      [(w) => w.add('song-jia', 'dong-yumei', 'PARENT'), 'added'],
      [(w) => w.bill('dong-yumei', 10_000), 'shared 10000, cash 0'],
    ],
  },
  {
    people: ['gao-xiang', 'gao-jie', 'bai-suyun'],
    promise: 'the premium is paid by one of the two; a bill takes the brother’s money before the sister’s',
    steps: [
      [(w) => w.sharings('bai-suyun'), 'BENEFICIARY 高洁, BENEFICIARY 高翔'],
      [(w) => w.bill('bai-suyun', 50_000), 'shared 45000, shared 5000, cash 0, SHARER_BALANCE_SHORT'],
      [(w) => w.balance('gao-xiang'), 'balance 0'],
      [(w) => w.balance('gao-jie'), 'balance 55000'],
      [(w) => w.pay('gao-jie', 'bai-suyun'), 'paid'],
      [(w) => w.pay('gao-xiang', 'bai-suyun'), 'ALREADY_PAID'],
    ],
  },
  {
    people: ['ren-haiyan', 'shi-guiying'],
    promise: 'more than thirty records from both sides, and a premium that may still go back',
    steps: [
      [(w) => w.records('ren-haiyan'), '36 records'],
      [(w) => w.records('shi-guiying'), '36 records'],
      [(w) => w.due('ren-haiyan', 'shi-guiying'), 'ALREADY_PAID'],
      [(w) => w.orders('ren-haiyan'), 'PAID 2027 refundable'],
      [(w) => w.balance('ren-haiyan'), 'balance 183802'],
    ],
  },
];
