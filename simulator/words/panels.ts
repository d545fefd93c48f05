import type { CardState } from '@/domain/person/insurance';

export const clockWords = {
  title: '时钟',
  reading: '正在读时钟…',
  lead: '医保系统的时间，两部手机和终端都照它走；到期的事会一起办好。',
  minutes: '过 10 分钟',
  day: '过 1 天',
  month: '过 30 天',
  moment: '拨到哪一刻（北京时间）',
  set: '拨到这一刻',
  seasonOf: '哪里的居民医保缴费期',
  toSeason: (day: string): string => `到下一个缴费期（${day}）`,
  moved: (now: string): string => `现在是 ${now}`,
} as const;

export const faultWords = {
  title: '故障',
  phones: { EMPLOYEE: '职工的手机', ELDER: '长辈的手机' },
  lineOf: (phone: string): string => `${phone}：线路`,
  kinds: { NONE: '线路正常', DROP_NEXT_ANSWER: '丢掉下一次答复', SLOW_LINE: '线路很慢', NO_LINE: '没有网络' },
} as const;

export const powerWords = {
  title: '医保系统',
  reading: '正在看医保系统是否开着…',
  working: '正在办…',
  up: '开着',
  down: '断电了：手机和终端得不到答复，账都在',
  kill: '断电',
  start: '启动医保系统',
} as const;

export const inboxWords = {
  title: '短信',
  lead: '演示里的短信都收在这里，没有真的发出。',
  empty: '还没有短信。',
  somebody: '没有登记的号码',
} as const;

export const resetWords = {
  title: '重置',
  lead: '回到 2026年11月22日早上 9 点：共济、缴费、转账和短信全部清空，两部手机重新登录，线路修好，医保系统启动。正在进行的场景会停止。',
  ask: '全部重置',
  sure: '确定重置',
  cancel: '不重置',
  working: '正在重置…',
  done: (now: string): string => `已经重置，现在是 ${now}`,
} as const;

export const connectWords = {
  title: '连接手机',
  alone: '这次只对这台电脑开放。要用真的手机连接，请用 npm run demo -- --lan 重新启动。',
  scan: '手机连上同一个网络，扫这个码，打开一部自己的演示手机。',
  qr: '手机地址的二维码',
} as const;

export const eventWords = {
  title: '事件',
  reading: '正在读人物…',
  region: '地区',
  person: '谁',
  personWho: (name: string, who: string): string => `${name}（${who}）`,
  choose: '请选择',
  insurance: '参保变化',
  kind: '险种',
  status: '状态',
  card: '社保卡',
  movesTo: '参保地',
  cards: { IN_USE: '正常使用', CANCELLING: '正在注销', CANCELLED: '已注销' } satisfies Record<CardState, string>,
  same: '不变',
  record: '登记参保变化',
  recorded: (name: string, kind: string, status: string, ended: number): string =>
    `${name}现在是${kind}、${status}${ended === 0 ? '，没有共济因此停止' : `，${ended} 项共济因此停止`}`,
  kinship: '亲属变化',
  relative: '哪一位亲属',
  noRelatives: '这个人在名单里没有家人。',
  ended: '关系解除（如离婚）',
  stands: '更正：关系还在',
  recordKinship: '登记亲属变化',
  death: '去世',
  recordDeath: (name: string): string => `登记${name}去世`,
  recordedDeath: (name: string, ended: number): string => `已登记${name}去世，${ended} 条共济随之结束`,
  recordedKinship: (kinship: string, ended: boolean): string => `${kinship}关系${ended ? '已经解除' : '还在'}`,
} as const;
