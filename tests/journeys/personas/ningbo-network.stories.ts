import type { Story } from './story';

/** 宁波 before 2022: an initiator and the family network. */
export const NINGBO_NETWORK_STORIES: readonly Story[] = [
  {
    people: ['liu-zhihang', 'pei-xiaowei', 'liu-deming', 'sha-yuzhen', 'zhu-lihua', 'liu-yifan', 'liu-yinuo'],
    promise: 'an initiator invites up to the places there are, and every card must be in use',
    steps: [
      [(w) => w.available('liu-zhihang'), 'available 180000'],
      [(w) => w.sharings('liu-zhihang'), 'SHARER 柳德明, SHARER 裴晓薇'],
      [(w) => w.add('liu-zhihang', 'sha-yuzhen', 'PARENT'), 'added'],
      [(w) => w.add('liu-zhihang', 'zhu-lihua', 'PARENT'), 'SLOT_TAKEN'],
      [(w) => w.add('liu-zhihang', 'liu-yinuo', 'CHILD'), 'CARD_NOT_IN_USE'],
      [(w) => w.bill('pei-xiaowei', 90_000), 'own 70000, shared 20000, cash 0'],
      [(w) => w.add('pei-xiaowei', 'liu-yifan', 'CHILD'), 'IN_OTHER_NETWORK'],
      [(w) => w.add('liu-zhihang', 'liu-yifan', 'CHILD'), 'added'],
      [(w) => w.bill('liu-deming', 5_000), 'shared 5000, cash 0'],
      [(w) => w.sharings('liu-deming'), 'BENEFICIARY 柳志航'],
      [(w) => w.available('liu-zhihang'), 'available 155000'],
      [(w) => w.unbind('liu-zhihang', 'pei-xiaowei'), 'unbound'],
    ],
  },
  {
    people: ['shi-guoqing', 'zhuo-liping', 'shi-baogen'],
    promise: 'an initiator’s card that was cancelled stops the whole network',
    steps: [
      [(w) => w.available('shi-guoqing'), 'available 260000'],
      [(w) => w.sharings('shi-guoqing'), 'SHARER 卓丽萍'],
      [(w) => w.bill('zhuo-liping', 5_000), 'cash 5000, SHARER_CARD_NOT_IN_USE'],
      [(w) => w.add('shi-guoqing', 'shi-baogen', 'PARENT'), 'CARD_NOT_IN_USE'],
    ],
  },
  {
    people: ['wu-jianping', 'wu-xiuying', 'xiang-changlin', 'ruan-xianglian'],
    promise: 'a person is in one network, and one yuan is enough to begin it',
    steps: [
      [(w) => w.add('wu-jianping', 'wu-xiuying', 'PARENT'), 'IN_OTHER_NETWORK'],
      [(w) => w.add('wu-jianping', 'xiang-changlin', 'PARENT'), 'BOUND_BY_OTHER'],
      [(w) => w.bill('xiang-changlin', 3_000), 'shared 3000, cash 0'],
      [(w) => w.add('ruan-xianglian', 'wu-jianping', 'SPOUSE'), 'NETWORK_NEEDS_MONEY'],
      [(w) => w.available('wu-jianping'), 'available 100'],
      [(w) => w.add('wu-jianping', 'ruan-xianglian', 'SPOUSE'), 'added'],
    ],
  },
];
