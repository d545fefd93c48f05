import type { Story } from './story';

/** Guangdong and Shenzhen. */
export const GUANGDONG: readonly Story[] = [
  {
    people: ['chen-jianhua', 'huang-xiuying'],
    promise: 'every step of the main journey in Guangdong succeeds',
    steps: [
      [(w) => w.balance('chen-jianhua'), 'balance 300000'],
      [(w) => w.add('chen-jianhua', 'huang-xiuying', 'PARENT'), 'added'],
      [(w) => w.bill('huang-xiuying', 8_000), 'shared 8000, cash 0'],
      [(w) => w.pay('chen-jianhua', 'huang-xiuying'), 'paid'],
      [(w) => w.sharings('huang-xiuying'), 'BENEFICIARY 陈建华'],
      [(w) => w.unbind('chen-jianhua', 'huang-xiuying'), 'unbound'],
      [(w) => w.balance('chen-jianhua'), 'balance 252000'],
    ],
  },
  {
    people: ['chen-kexin'],
    promise: 'the child under 16 can be added by her father, who pays for her',
    steps: [
      [(w) => w.add('chen-jianhua', 'chen-kexin', 'CHILD'), 'added'],
      [(w) => w.bill('chen-kexin', 5_000), 'shared 5000, cash 0'],
    ],
  },
  {
    people: ['lin-zhiqiang', 'wu-fenglan'],
    promise: 'a mother insured in Hebei cannot be added in Guangdong',
    steps: [[(w) => w.add('lin-zhiqiang', 'wu-fenglan', 'PARENT'), 'OTHER_PROVINCE']],
  },
  {
    people: ['liang-guodong', 'luo-suzhen'],
    promise: 'a suspended sharer stays bound and pays nothing',
    steps: [
      [(w) => w.sharings('liang-guodong'), 'SHARER 罗素珍'],
      [(w) => w.bill('luo-suzhen', 10_000), 'cash 10000, SHARER_SUSPENDED'],
      [(w) => w.pay('liang-guodong', 'luo-suzhen'), 'SHARER_SUSPENDED'],
      [(w) => w.add('liang-guodong', 'luo-suzhen', 'PARENT'), 'SHARER_SUSPENDED'],
      [(w) => w.balance('liang-guodong'), 'balance 180000'],
    ],
  },
  {
    people: ['he-jun', 'feng-xue', 'he-jing'],
    promise: 'a divorced wife cannot be added again; a sister unbound before can; what was paid stays on record',
    steps: [
      [(w) => w.sharings('he-jun'), 'SHARER 何静 ended by SHARER, SHARER 冯雪 ended by REGISTER'],
      [(w) => w.records('he-jun'), '2 records'],
      [(w) => w.balance('he-jun'), 'balance 80000'],
      [(w) => w.sharings('feng-xue'), 'BENEFICIARY 何俊 ended by REGISTER'],
      [(w) => w.bill('feng-xue', 10_000), 'cash 10000, SHARING_ENDED'],
      [(w) => w.bill('he-jing', 10_000), 'cash 10000, SHARING_ENDED'],
      [(w) => w.add('he-jun', 'feng-xue', 'SPOUSE'), 'RELATION_OVER'],
      [(w) => w.add('he-jun', 'he-jing', 'SIBLING'), 'added'],
    ],
  },
  {
    people: ['deng-weiming', 'tan-yongshi'],
    promise: 'a wife from Hong Kong is added by the number of her residence permit',
    steps: [
      [(w) => w.add('deng-weiming', 'tan-yongshi', 'SPOUSE'), 'added'],
      [(w) => w.bill('tan-yongshi', 10_000), 'shared 10000, cash 0'],
    ],
  },
  {
    people: ['huang-zhiming', 'zeng-lizhen'],
    promise: 'in Shenzhen the shared account pays for care and not for the premium',
    steps: [
      [(w) => w.bill('zeng-lizhen', 10_000), 'shared 10000, cash 0'],
      [(w) => w.due('huang-zhiming', 'zeng-lizhen'), 'PREMIUM_NOT_HERE'],
      [(w) => w.pay('huang-zhiming', 'zeng-lizhen'), 'PREMIUM_NOT_HERE'],
    ],
  },
];
