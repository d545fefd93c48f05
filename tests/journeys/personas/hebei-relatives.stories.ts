import type { Story } from './story';

/** Hebei: who may be added, and who may not. */
export const HEBEI_RELATIVES: readonly Story[] = [
  {
    people: ['zhou-ting', 'he-lihua'],
    promise: 'a mother insured in Guangdong cannot be added in Hebei',
    steps: [[(w) => w.add('zhou-ting', 'he-lihua', 'PARENT'), 'OTHER_PROVINCE']],
  },
  {
    people: ['sun-li', 'sun-defu', 'ma-xiuzhi'],
    promise: 'a suspended father and a mother in arrears cannot be added, each for their own reason',
    steps: [
      [(w) => w.add('sun-li', 'sun-defu', 'PARENT'), 'RELATIVE_SUSPENDED'],
      [(w) => w.add('sun-li', 'ma-xiuzhi', 'PARENT'), 'RELATIVE_IN_ARREARS'],
    ],
  },
  {
    people: ['xu-lei', 'tang-xiaoyan', 'han-xiulan'],
    promise: 'a wife can be added, her mother cannot, whatever she is called',
    steps: [
      [(w) => w.add('xu-lei', 'tang-xiaoyan', 'SPOUSE'), 'added'],
      [(w) => w.add('xu-lei', 'han-xiulan', 'SPOUSE_PARENT'), 'RELATION_NOT_ALLOWED'],
      [(w) => w.add('xu-lei', 'han-xiulan', 'PARENT'), 'RELATION_NOT_ALLOWED'],
    ],
  },
  {
    people: ['yan-hui', 'yan-song', 'bai-lele', 'bai-xiaoman'],
    promise: 'nobody shares yet: the three pay by themselves; how their codes are shown is played in family-code.test',
    steps: [
      [(w) => w.bill('bai-lele', 10_000), 'cash 10000, NOT_BOUND'],
      [(w) => w.bill('bai-xiaoman', 10_000), 'cash 10000, NOT_BOUND'],
      [(w) => w.bill('yan-song', 10_000), 'cash 10000, NOT_BOUND'],
      [(w) => w.balance('yan-hui'), 'balance 120000'],
    ],
  },
  {
    people: ['qin-yong', 'qin-dashan'],
    promise: 'a number that ends in X may be typed with a full-width small x',
    steps: [
      [(w) => w.addTyping('qin-yong', 'qin-dashan', '13990919580606019'), 'ID_LENGTH'],
      [(w) => w.addTyping('qin-yong', 'qin-dashan', '13990919580606019ｘ'), 'added'],
    ],
  },
  {
    people: [
      'cui-min',
      'shao-qiang',
      'cui-shouyi',
      'xue-ailian',
      'shao-zihan',
      'shao-ziyue',
      'cui-jun',
      'cui-li',
      'hou-yulan',
      'xue-changgui',
    ],
    promise: 'seven are bound: an eighth can be added, a ninth cannot until one is unbound',
    steps: [
      [
        (w) => w.sharings('cui-min'),
        'SHARER 崔丽, SHARER 崔军, SHARER 邵子悦, SHARER 邵子涵, SHARER 薛爱莲, SHARER 崔守义, SHARER 邵强',
      ],
      [(w) => w.add('cui-min', 'hou-yulan', 'PATERNAL_GRANDPARENT'), 'added'],
      [(w) => w.add('cui-min', 'xue-changgui', 'MATERNAL_GRANDPARENT'), 'CAP_REACHED'],
      [(w) => w.unbind('cui-min', 'cui-jun'), 'unbound'],
      [(w) => w.add('cui-min', 'xue-changgui', 'MATERNAL_GRANDPARENT'), 'added'],
    ],
  },
];
