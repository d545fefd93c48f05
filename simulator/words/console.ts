import type { StageControl } from '../stage/controls';

/** Where a step is done. */
export const stepWords = {
  at: { TERMINAL: '终端', OPERATOR: '操作台' },
  place: (step: number, all: number): string => `第 ${step} 步，共 ${all} 步`,
  now: '现在',
  done: '已完成',
  later: '以后',
  pressControl: (name: string): string => `按亮框里的“${name}”`,
  allDone: '这个场景走完了。可以重新开始，或者另选一个。',
} as const;

/** What a step calls the control that it points at. */
export const CONTROL_WORDS: Readonly<Record<StageControl, string>> = {
  TILL_PATIENT: '病人',
  TILL_SETTLE: '结算',
  TILL_REVERSE: '冲正',
  CLOCK_MINUTES: '过 10 分钟',
  CLOCK_DAY: '过 1 天',
  CLOCK_MONTH: '过 30 天',
  CLOCK_SET: '拨到这一刻',
  EVENT_INSURANCE: '登记参保变化',
  EVENT_KINSHIP: '登记亲属变化',
  FAULT_DROP: '丢掉下一次答复',
  FAULT_SLOW: '线路很慢',
  FAULT_NONE: '线路正常',
  BUREAU_KILL: '断电',
  BUREAU_START: '启动医保系统',
  INBOX: '短信',
  MAP: '家庭图',
  LEDGER: '账本',
  RESET: '全部重置',
  SCENARIOS: '场景',
};

export const guideWords = {
  idle: '第一次来，请从“河北”开始，约两分钟；也可以自己随便操作。',
  setting: '正在布置场景：重置、拨时钟、登录两部手机…',
  stopped: '场景停了，手机和医保系统留在现在的样子。',
  worldBeganAgain: '医保系统重置了，场景到此为止，请重新开始。',
  bureauSilent: '医保系统没有答复，等它答复后继续。',
  notSeated: '有一部手机没能登录，原因写在那部手机上方。请再试一次。',
  start: '开始',
  skip: '跳过',
  again: '重新开始',
  stop: '停止',
  list: '引导场景',
  others: '全部场景',
  playing: '正在进行',
  steps: '步骤',
} as const;

export const TAB_WORDS = {
  SCENARIOS: '场景',
  CLOCK: '时钟',
  EVENTS: '事件',
  FAULTS: '故障',
  INBOX: '短信',
  TERMINAL: '终端',
  LEDGER: '账本',
  MAP: '家庭图',
  CONNECT: '连接手机',
  RESET: '重置',
} as const;
export type TabName = keyof typeof TAB_WORDS;
