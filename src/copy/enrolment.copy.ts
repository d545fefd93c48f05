import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type { Assistance } from '@/domain/premium/assistance';
import type { Coverage } from '@/domain/premium/covered-now';

type Year = EnrolmentFile['years'][number];

type PaidHow = 'PAID' | 'FREE' | 'DUE';
const PAID_WORDS: Readonly<Record<PaidHow, string>> = { PAID: '已缴费', FREE: '不用缴费', DUE: '还没有缴费' };

type Paying = Pick<NonNullable<EnrolmentFile['next']>, 'isPaid' | 'standardFen' | 'subsidyFen'>;

/** How a year's premium stands; whom the government pays for in full need not pay. */
export const paidHow = ({ isPaid, standardFen, subsidyFen }: Paying): PaidHow => {
  if (standardFen === subsidyFen) return 'FREE';
  return isPaid ? 'PAID' : 'DUE';
};

/** 一人一档: a person's years in the basic insurance. */
export const enrolmentWords = {
  title: '参保档案',
  hint: '逐年参保、等待期和激励',
  lead: '每年参没参保，和它带来的待遇。',
  waitingFor: '正在读取参保档案',
  who: '档案是谁的',
  name: '姓名',
  idNumber: '证件号码',
  place: '参保地',
  insurance: '现在参加',
  assistance: '资助参保',
  years: '逐年参保',
  none: { title: '还没有参保记录', body: '参保以后，这里会有每一年的记录。' },
  receipt: '点开看收据',
  ways: {
    title: '没有缴，可以这样办',
    pay: { name: '替家人缴费', hint: '用您的个人账户缴' },
    relatives: { name: '看谁可以替我缴', hint: '和您共济的家人，能用他的账户缴' },
    hall: { name: '到医保大厅缴', hint: '带上证件，用现金缴' },
  },
  current: {
    title: (year: number) => `${year} 年度（今年）`,
    now: '现在能不能报销',
    waiting: '等待期',
    until: (day: string) => `到${day}`,
    from: '开始报销',
    till: { title: '演示的收银台不管这些', body: '等待期内、没有参保，统筹都不付。演示里照样结算，不检查。' },
  },
  next: (year: number, pay: PaidHow) => `${year} 年度（${PAID_WORDS[pay]}）`,
  nothingNext: { title: '不用缴居民医保', body: '参加职工医保期间，连续参保的年数也算。' },
} as const;

export const fileOfWords = (name: string) => ({ name: `查看${name}的参保档案`, hint: enrolmentWords.hint });

export const ASSISTANCE_WORDS: Readonly<Record<Assistance, string>> = {
  NONE: '没有',
  SPECIAL_HARDSHIP: '特困人员，全额资助',
  ORPHAN: '孤儿，全额资助',
  LOW_INCOME: '低保对象，部分资助',
  RELAPSE_MONITORED: '防止返贫监测对象，部分资助',
};

export const YEAR_WORDS: Readonly<Record<Year['kind'], string>> = {
  RESIDENT: '居民医保',
  EMPLOYEE: '职工医保',
  REPAIRED: '后来补缴',
  MISSED: '没有参保',
};

/** Years paid for afterwards, and how many months of waiting they took off together. */
export interface Repair {
  years: readonly number[];
  months: number;
}

const repairInWords = ({ years, months }: Repair): string =>
  years.length === months ? '补缴过，等待期少 1 个月' : `补缴的 ${years.length} 年，等待期一共少 ${months} 个月`;

/** What a missed year costs now, or what its repair took off; a year insured costs nothing. */
export const costInWords = ({ year, kind, waitingMonths }: Year, repair: Repair | null): string | undefined => {
  if (kind === 'RESIDENT' || kind === 'EMPLOYEE') return undefined;
  if (repair && repair.months > 0 && repair.years.includes(year)) return repairInWords(repair);
  return waitingMonths > 0 ? `等待期多 ${waitingMonths} 个月` : '现在不增加等待期';
};

const COVERAGE_WORDS: Readonly<Record<Coverage, string>> = {
  COVERED: '能报销',
  WAITING: '还不能，等待期内统筹不付',
  UNINSURED: '不能，今年没有参保',
};

export const coverageInWords = ({ coverage, waitingUntil }: NonNullable<EnrolmentFile['current']>): string =>
  coverage === 'WAITING' && waitingUntil === null ? '还不能，待遇还没有开始' : COVERAGE_WORDS[coverage];
