import type { Hall } from '@/contract/hall.contract';
import type { HallMatter } from '@/domain/hall/hall-matters';
import type { OpeningHours } from '@/domain/hall/opening-hours';
import type { Goer, HallCase, HallPaper, PaperNeed } from '@/domain/hall/papers';
import { weekHours } from '@/domain/hall/week-hours';
import { clockWords, inOneBreath, monthDayWords } from './wording';

export const CASE_WORDS: Readonly<Record<HallCase, string>> = {
  SPOUSE: '给配偶办理',
  PARENT: '给父母办理',
  CHILD_UNDER_16: '给未满 16 岁的子女办理',
  OTHER_RELATIVE: '给其他近亲属办理',
  TRANSFER: '把钱转给亲属',
  END: '解除共济',
  PREMIUM: '缴居民医保',
  PHONE: '登记手机号',
  KINSHIP: '登记或更正亲属关系',
};

export const PAPER_WORDS: Readonly<Record<HallPaper, string>> = {
  OWN_ID: '本人身份证',
  RELATIVE_ID: '亲属身份证',
  INSURANCE_CARD: '医保卡或医保码',
  MARRIAGE_OR_PLEDGE: '结婚证，或家庭关系承诺书',
  HOUSEHOLD_OR_PLEDGE: '户口簿，或家庭关系承诺书',
  KINSHIP_PAPER: '户口簿、结婚证或出生医学证明',
  BIRTH_CERTIFICATE: '出生医学证明',
  SHARING_PLEDGE: '家庭共济承诺书',
  PROXY_LETTER: '授权委托书',
  PROXY_ID: '代办人身份证',
};

export const MATTER_WORDS: Readonly<Record<HallMatter, string>> = {
  START_SHARING: '家庭共济绑定',
  CHANGE_TERMS: '家庭共济信息变更',
  END_SHARING: '家庭共济解绑',
  TRANSFER: '账户资金划转',
  PAY_PREMIUM: '居民医保缴费',
  ANSWER_QUOTA: '跨省共济答复',
  REGISTER_PHONE: '手机号登记',
  REGISTER_KINSHIP: '亲属关系登记',
  REPLACE_CARD: '社保卡补办',
};

/** ☑ what a letter covers, ☐ what it does not, each on a line; nothing known: all to be ticked by hand. */
export const scopeInWords = (possible: readonly HallMatter[], scope: readonly HallMatter[]): string =>
  possible.map((matter) => `${scope.includes(matter) ? '☑' : '☐'}\u00a0${MATTER_WORDS[matter]}`).join('\n');

export const hallWords = {
  where: ({ address, phone }: { address: string; phone: string }) => `${address}，电\u2060话 ${phone}`,
  title: '医保大厅',
  lead: '不方便用手机，可以到大厅办。',
  demo: { title: '这些大厅是虚构的', body: '地址和电话都是演示用的，打不通，也找不到。' },
  open: (until: string) => `开门，到 ${until}`,
  closed: '现在关门',
  opens: (at: string) => `${at} 开门`,
  papers: { name: '要带的材料', hint: '按您办的事列出来' },
  deeds: { name: '大厅办理记录', hint: '大厅替您办过什么，谁代办的' },
  clerk: { name: '演示：坐到柜台里', hint: '换成大厅工作人员，替人办理' },
  waiting: '正在读取大厅',
  own: '您参保地的大厅',
  others: '其他地方的大厅',
  one: {
    now: '现在',
    where: '地址',
    phone: '电话',
    hours: '开门时间',
    does: '这里能办',
    gone: { title: '没有这个大厅', body: '请返回，从列表里选。' },
  },
} as const;

/** Until when today, or when next: 11月23日 09:00. */
export const stateWords = ({ now }: Pick<Hall, 'now'>): string => {
  if (now.isOpen) return hallWords.open(clockWords(now.until));
  if (now.opensAt === null) return hallWords.closed;
  return hallWords.opens(`${monthDayWords(now.opensAt)} ${clockWords(now.opensAt)}`);
};

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;
const weekday = (day: number): string => `周${WEEKDAYS[day - 1] ?? ''}`;

/** 周一到周五 → 09:00–12:00，13:30–17:00 */
export const weekRows = (hours: readonly OpeningHours[]): { question: string; answer: string }[] =>
  weekHours(hours).map(({ from, to, spans }) => ({
    question: from === to ? weekday(from) : `${weekday(from)}到${weekday(to)}`,
    answer: spans.length === 0 ? '不开门' : inOneBreath(spans.map((span) => `${span.opensAt}–${span.closesAt}`)),
  }));

export const papersWords = {
  title: '要带的材料',
  lead: '选您要办的事，准备好一样勾一样。',
  matter: '您要办什么',
  goer: '谁去办',
  goers: { SELF: '本人去', PROXY: '代办人去' } satisfies Record<Goer, string>,
  needs: { BRING: '请带上', MAYBE: '可能需要' } satisfies Record<PaperNeed, string>,
  elsewhere: '各地要的材料不同，去之前请先打电话问。',
  pledge: '看承诺书',
  proxy: '看授权委托书',
} as const;

export const paperWords = {
  print: '打印',
  back: '返回',
  cannotPrint: '小程序里不能打印。请截屏保存，或转发给能打印的人。',
  blank: '＿＿＿＿＿＿＿＿',
  PLEDGE: {
    title: '家庭共济承诺书（演示）',
    lines: [
      '我填写的姓名、证件号码和亲属关系真实。',
      '我自愿让这位亲属用我个人账户的钱。',
      '亲属看病买药，只用本人的卡或医保码。',
      '家庭关系变了，我会马上解绑。',
      '填写不实的，由我承担责任。',
    ],
    fields: ['亲属姓名', '亲属证件号码', '与本人关系'],
    /** What the region lets one choose, by the name of the term. */
    terms: { uses: '可以用来', ceiling: '单次最高', limit: '每月限额', firstDay: '开始日期', lastDay: '结束日期' },
  },
  PROXY: {
    title: '授权委托书（演示）',
    lines: ['我因故不能到大厅，委托代办人替我办理。', '代办人在委托范围内办的事，我都承认。'],
    fields: ['代办人姓名', '代办人证件号码'],
    scope: '委托事项',
    validUntil: '委托到哪一天',
    proxySign: '代办人签名',
  },
  own: { name: '本人姓名', idNumber: '本人证件号码', place: '参保地' },
  sign: '签名',
  date: '日期',
  agreed: (title: string, version: string) => `我已阅读并同意《${title}》，${version}。`,
  sandbox: '演示用的纸，没有法律效力。',
} as const;

export const deedsWords = {
  title: '大厅办理记录',
  lead: '不是您的意思，请马上解绑并联系大厅。',
  none: { title: '大厅没有替您办过事', body: '您到大厅办理以后，这里会有记录。' },
  by: (hall: string) => `由${hall}办理`,
  proxy: (name: string) => `代办人 ${name}`,
  noProxy: '本人到场',
  lookups: '谁查过我',
  lookedUp: (hall: string) => `${hall}查看了您的参保信息`,
  clerk: (clerk: string) => `工作人员编号 ${clerk}`,
  premium: (year: number, amount: string) => `${year} 年度，${amount}`,
} as const;
