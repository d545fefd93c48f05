import type { Story } from './story';

/** What a clerk does for who comes to the hall, by the law of the program. Everybody here has a story of their own elsewhere. */
export const AT_THE_HALL: readonly Story[] = [
  {
    people: ['wang-fang', 'liu-guilan', 'wang-jianguo'],
    promise: 'a daughter has everything done at the counter: bound, paid, unbound; the father pays in cash',
    steps: [
      [(w) => w.openHalls('hebei'), 'hebei-hall'],
      [(w) => w.addAtHall('hebei-hall', 'wang-fang', 'liu-guilan', 'PARENT'), 'START_SHARING 刘桂兰'],
      [(w) => w.addAtHall('hebei-hall', 'wang-fang', 'liu-guilan', 'PARENT'), 'ALREADY_BOUND'],
      [(w) => w.bill('liu-guilan', 8_000), 'shared 8000, cash 0'],
      [(w) => w.payAtHall('hebei-hall', 'wang-fang', 'liu-guilan'), 'PAY_PREMIUM 刘桂兰'],
      [(w) => w.payCashAtHall('hebei-hall', 'wang-jianguo'), 'PAY_PREMIUM 王建国'],
      [(w) => w.payCashAtHall('hebei-hall', 'wang-jianguo'), 'ALREADY_PAID'],
      [(w) => w.balance('wang-fang'), 'balance 252000'],
      [(w) => w.endAtHall('hebei-hall', 'wang-fang', 'liu-guilan'), 'END_SHARING 刘桂兰'],
      [(w) => w.sharings('liu-guilan'), 'BENEFICIARY 王芳 ended by SHARER'],
      [(w) => w.deeds('wang-fang'), 'END_SHARING, PAY_PREMIUM, START_SHARING'],
    ],
  },
  {
    people: ['li-chunmei', 'zhang-wei', 'zhang-yong'],
    promise: 'a mother without a phone ends her son’s sharing there; the uninsured brother is refused there too',
    steps: [
      [(w) => w.addAtHall('hebei-town', 'zhang-wei', 'zhang-yong', 'SIBLING'), 'NOT_ENROLLED'],
      [(w) => w.endAtHall('hebei-town', 'li-chunmei', 'zhang-wei'), 'END_SHARING 张伟'],
      [(w) => w.sharings('zhang-wei'), 'SHARER 李春梅 ended by BENEFICIARY'],
      [(w) => w.deeds('zhang-wei'), 'END_SHARING'],
    ],
  },
  {
    people: ['chen-jianhua', 'huang-xiuying', 'xu-lei', 'han-xiulan'],
    promise: 'the law of the counter is the law of the program: another province’s hall, a mother-in-law',
    steps: [
      [(w) => w.addAtHall('hebei-hall', 'chen-jianhua', 'huang-xiuying', 'PARENT'), 'OTHER_HALL'],
      [(w) => w.addAtHall('guangdong-hall', 'chen-jianhua', 'huang-xiuying', 'PARENT'), 'START_SHARING 黄秀英'],
      [(w) => w.addAtHall('hebei-hall', 'xu-lei', 'han-xiulan', 'PARENT'), 'RELATION_NOT_ALLOWED'],
    ],
  },
  {
    people: ['mi-lan', 'mi-shan', 'ji-xiulan', 'hao-zhiqiang'],
    promise: 'the clerk sees the father’s face in Gansu; in Shanxi the ceiling is asked for there too',
    steps: [
      [(w) => w.addAtHall('gansu-hall', 'mi-lan', 'mi-shan', 'PARENT'), 'START_SHARING 米山'],
      [(w) => w.addAtHall('shanxi-hall', 'hao-zhiqiang', 'ji-xiulan', 'PARENT'), 'CEILING_MISSING'],
      [
        (w) => w.addAtHall('shanxi-hall', 'hao-zhiqiang', 'ji-xiulan', 'PARENT', { ceilingFen: 60_000 }),
        'START_SHARING 冀秀兰',
      ],
    ],
  },
];
