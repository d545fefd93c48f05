/** What the stage says where its own server said nothing that can be read. */
export const stageTrouble = {
  stageSilent: '演示服务器没有回答，请看看它是否还开着。',
  stageRefused: '演示服务器没有接受这个操作，什么也没有变。',
  bureauDidNotStart: '医保系统没能启动，请再点一次“启动医保系统”。',
} as const;

/** The two phones of the stage. */
export const phonesWords = {
  names: { EMPLOYEE: '职工的手机', ELDER: '长辈的手机' },
  /** What stands there instead when it opens such a page. */
  screens: { clerk: '窗口的屏幕', employer: '单位的电脑' },
  titleOf: (device: string, who: string): string => `${device} · ${who}`,
  signedOut: '没有登录',
  settings: '人物和设置',
  troubles: (count: number): string => `这部手机有 ${count} 条记录`,
  region: '地区',
  person: '人物',
  nobody: '不登录',
  still: (name: string): string => `请选择（现在是${name}）`,
  personWho: (name: string, who: string): string => `${name}（${who}）`,
  text: '字号',
  restart: '重新打开',
  ownWindow: '新窗口',
  signingIn: '正在以模拟刷脸登录…',
  cardCame: (title: string): string => `收到转发的卡片：${title}`,
  worldBeganAgain: '医保系统重置了，手机重新打开。',
  pressHere: (what: string): string => `现在按“${what}”`,
  scrollTo: (what: string): string => `滑动屏幕，找到“${what}”`,
  typeHere: (label: string, text: string): string => `在“${label}”里填 ${text}`,
  pickHere: (label: string, day: string): string => `在“${label}”里选 ${day}`,
  signHere: '在框里签名',
  signBox: '签名框',
  /** What a page leaves to do that has nothing of the step. */
  nothingHere: {
    WAIT: '按过了，正在看结果',
    BACK: '要按的不在这一页，请先返回',
    RESTART: '要按的不在这一页，请点“重新打开”',
  },
  typeInShort: (text: string): string => `填 ${text}`,
  pickInShort: (day: string): string => `选 ${day}`,
  signInShort: '签名',
  /** 依次按：父母 → 下一步 */
  pressInTurn: (texts: readonly string[]): string =>
    texts.length === 1 ? `现在按“${texts[0]}”` : `依次按：${texts.join(' → ')}`,
  doHere: '现在请在这部手机上操作',
} as const;

/** The top of the stage. */
export const topWords = {
  title: '共济演示台',
  invented: '人物、钱和医保系统都是虚构的',
  kind: '手机上运行',
  kinds: { WEAPP: '微信小程序', H5: '网页版' },
  theme: '颜色',
  themes: { light: '浅色', dark: '深色' },
  phones: '两部手机',
  console: '操作台',
  down: '医保系统断电了：在“故障”里启动',
  noPeople: '还没有读到人物名单。',
} as const;
