import type { Hall } from '@/contract/hall.contract';
import type { HallMatter } from '@/domain/hall/decide-counter';
import type { HallCase, HallPaper } from '@/domain/hall/papers';
import { momentWords } from './wording';

export const CASE_WORDS: Readonly<Record<HallCase, string>> = {
  SPOUSE: '给配偶办理',
  PARENT: '给父母办理',
  CHILD_UNDER_16: '给未满 16 岁的子女办理',
  OTHER_RELATIVE: '给其他近亲属办理',
  PROXY: '请别人代办',
  END: '解除共济',
  PREMIUM: '缴居民医保',
};

export const PAPER_WORDS: Readonly<Record<HallPaper, string>> = {
  OWN_ID: '本人身份证',
  RELATIVE_ID: '亲属身份证',
  INSURANCE_CARD: '医保卡或医保码',
  MARRIAGE_OR_PLEDGE: '结婚证，或家庭关系承诺书',
  HOUSEHOLD_OR_PLEDGE: '户口簿，或家庭关系承诺书',
  BIRTH_CERTIFICATE: '出生医学证明',
  SHARING_PLEDGE: '家庭共济承诺书',
  PROXY_LETTER: '授权委托书',
  PROXY_ID: '代办人身份证',
};

export const MATTER_WORDS: Readonly<Record<HallMatter, string>> = {
  START_SHARING: '家庭共济绑定',
  END_SHARING: '家庭共济解绑',
  PAY_PREMIUM: '居民医保缴费',
};

export const hallWords = {
  title: '医保大厅',
  lead: '不方便用手机，可以到大厅办。',
  demo: { title: '这些大厅是虚构的', body: '地址和电话都是演示用的，打不通，也找不到。' },
  open: (until: string) => `开门，到 ${until}`,
  closed: '现在关门',
  opens: (at: string) => `${at} 开门`,
  papers: { name: '要带的材料', hint: '按您办的事列出来' },
  deeds: { name: '大厅办理记录', hint: '大厅替您办过什么，谁代办的' },
  clerk: { name: '柜台人员入口', hint: '演示：用大厅的演示钥匙进入' },
  waiting: '正在读取大厅',
} as const;

/** 2026年11月23日 09:00 → 09:00 on the same day, the day too on another. */
export const stateWords = ({ now }: Hall): string => {
  if (now.isOpen) return hallWords.open(momentWords(now.until).slice(-5));
  return now.opensAt === null ? hallWords.closed : hallWords.opens(momentWords(now.opensAt).slice(5));
};

export const papersWords = {
  title: '要带的材料',
  lead: '选您要办的事，准备好一样勾一样。',
  matter: '您要办什么',
  list: '材料清单',
  maybe: '可能需要',
  elsewhere: '各地要的材料不同，去之前请先打电话问。',
  pledge: '看承诺书',
  proxy: '看授权委托书',
} as const;

export const paperWords = {
  print: '打印',
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
  },
  PROXY: {
    title: '授权委托书（演示）',
    lines: ['我因故不能到大厅，委托代办人替我办理。', '代办人在委托范围内办的事，我都承认。'],
    fields: ['代办人姓名', '代办人证件号码', '委托事项', '委托到哪一天'],
  },
  own: { name: '本人姓名', idNumber: '本人证件号码', place: '参保地' },
  sign: '签名',
  date: '日期',
  sandbox: '演示沙盒的纸，没有法律效力。',
} as const;

export const deedsWords = {
  title: '大厅办理记录',
  lead: '不是您的意思，请马上解绑并联系大厅。',
  none: { title: '大厅没有替您办过事', body: '您到大厅办理以后，这里会有记录。' },
  by: (hall: string) => `由${hall}办理`,
  proxy: (name: string) => `代办人 ${name}`,
  noProxy: '本人到场',
} as const;

export const clerkWords = {
  title: '大厅柜台',
  demo: '演示用的柜台。请只用演示人物。',
  hall: '您在哪个大厅',
  find: '查找办事人',
  name: '办事人姓名',
  idNumber: '办事人证件号码',
  found: '办事人',
  phone: '手机号',
  none: '没有登记',
  available: '可以共济',
  noAccount: '没有个人账户',
  sharings: '现有的共济关系',
  end: '解绑',
  bind: '办理绑定',
  relativeName: '亲属姓名',
  relativeId: '亲属证件号码',
  kinship: '亲属是办事人的',
  limit: '限额（元）',
  paperRef: '纸质承诺书编号',
  paperRefHint: '字母和数字，4 位以上。',
  byProxy: '由代办人来办',
  proxyName: '代办人姓名',
  proxyId: '代办人证件号码',
  validUntil: '委托书有效到',
  silent: { title: '没有收到回答', body: '请再按一次。同一件事只会办一次。' },
  receipt: '办理回执',
  receiptNo: '回执号',
  what: '办理事项',
  at: '办理时间',
  relative: '亲属',
  print: '打印回执',
  next: '下一位',
} as const;
