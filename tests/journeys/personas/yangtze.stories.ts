import type { Story } from './story';

/** Ningbo, Zhejiang and Jiangsu: earlier years, cases, last days. */
export const YANGTZE: readonly Story[] = [
  {
    people: ['bao-guoping', 'yu-afeng', 'ying-jieping', 'bao-guofang'],
    promise: 'in Ningbo money of earlier years pays, until the last day',
    steps: [
      [(w) => w.balance('bao-guoping'), 'balance 80000'],
      [(w) => w.available('bao-guoping'), 'available 200000'],
      [(w) => w.sharings('ying-jieping'), 'BENEFICIARY 鲍国平'],
      [(w) => w.add('bao-guoping', 'bao-guofang', 'SIBLING'), 'RELATION_NOT_ALLOWED'],
      [(w) => w.add('bao-guoping', 'yu-afeng', 'PARENT', { lastDay: '2026-12-31' }), 'added'],
      [(w) => w.bill('yu-afeng', 30_000), 'shared 30000, cash 0'],
      [(w) => w.bill('ying-jieping', 20_000), 'shared 20000, cash 0'],
      [(w) => w.balance('bao-guoping'), 'balance 80000'],
      [(w) => w.available('bao-guoping'), 'available 150000'],
      [(w) => w.unbind('bao-guoping', 'yu-afeng'), 'unbound'],
      [(w) => w.sharings('yu-afeng'), 'BENEFICIARY 鲍国平 ended by SHARER'],
    ],
  },
  {
    people: ['qiu-jiayi', 'lou-meixian'],
    promise: 'this year’s money pays for nobody else',
    steps: [
      [(w) => w.balance('qiu-jiayi'), 'balance 150000'],
      [(w) => w.available('qiu-jiayi'), 'available 0'],
      [(w) => w.bill('lou-meixian', 5_000), 'cash 5000, SHARER_BALANCE_ZERO'],
    ],
  },
  {
    people: ['luo-min', 'lou-caiyun', 'luo-shuigen', 'ge-yichen'],
    promise: 'a case pays nothing before it is completed',
    steps: [
      [(w) => w.sharings('luo-min'), 'SHARER 娄彩云 APPLIED, SHARER 葛奕辰'],
      [(w) => w.bill('lou-caiyun', 5_000), 'cash 5000, SHARING_NOT_BEGUN'],
      [(w) => w.bill('ge-yichen', 5_000), 'shared 5000, cash 0'],
      [(w) => w.add('luo-min', 'luo-shuigen', 'PARENT'), 'added'],
      [(w) => w.bill('luo-shuigen', 5_000), 'cash 5000, SHARING_NOT_BEGUN'],
    ],
  },
  {
    people: ['zhu-wenting', 'zhu-changlin', 'tang-fengying', 'qi-zhiyuan', 'zhu-wenbo'],
    promise: 'in Jiangsu a sharing has its days, and one is over',
    steps: [
      [(w) => w.sharings('zhu-wenting'), 'SHARER 戚志远, SHARER 朱文博 ended by BUREAU'],
      [(w) => w.bill('zhu-wenbo', 1_000), 'cash 1000, SHARING_ENDED'],
      [(w) => w.bill('qi-zhiyuan', 1_000), 'shared 1000, cash 0'],
      [(w) => w.add('zhu-wenting', 'zhu-changlin', 'PARENT', { lastDay: '2027-06-30' }), 'added'],
      [(w) => w.add('zhu-wenting', 'tang-fengying', 'PARENT', { lastDay: '2027-06-30' }), 'added'],
      [(w) => w.pay('zhu-wenting', 'tang-fengying'), 'paid'],
      [(w) => w.add('zhu-wenting', 'zhu-wenbo', 'SIBLING'), 'added'],
      [(w) => w.unbind('zhu-wenting', 'zhu-changlin'), 'unbound'],
    ],
  },
];
