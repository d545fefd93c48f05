import type { HelpScope } from '@/domain/helping/scopes';
import { dayWords, yuan } from './wording';

/** What each of the things one may be allowed to do is called. */
export const HELP_SCOPE_WORDS: Readonly<Record<HelpScope, string>> = {
  LOOK: '看账户、共济和记录',
  PAY_PREMIUM: '缴居民医保费、长护险费',
  BIND: '办家庭共济、改内容、撤销申请',
  UNBIND: '解除省内和跨省共济，移除亲情账户的家人',
};

/** One deed a line. */
export const scopesInWords = (scopes: readonly HelpScope[]): string[] => scopes.map((scope) => HELP_SCOPE_WORDS[scope]);

/** The words of 帮家人办, to the helper and to the helped. */
export const helpingWords = {
  title: '帮家人办',
  waitingFor: '正在读取帮办',
  list: {
    lead: '要家人先同意，才能用家人的名义办事。',
    who: '现在为谁办',
    self: '我自己办',
    forOne: (name: string) => `我帮 ${name} 办`,
    until: (lastDay: string) => `到 ${dayWords(lastDay)}为止`,
    ask: '申请帮一位家人',
    mine: '我帮家人',
    others: '家人帮我',
    over: '已经结束的',
    answer: { name: '有人想帮我办', hint: '填手机号和验证码，再决定同意不同意' },
    nobody: { title: '还没有帮办', body: '先申请，家人同意以后，就能帮着办。' },
  },
  whom: {
    title: '要帮哪位家人',
    lead: '只能帮医保局登记过的近亲属：父母、配偶等。',
    name: '家人的姓名',
    idNumber: '家人的证件号码',
    place: '家人在身边吗',
    places: {
      BESIDE: { label: '在身边', note: '把手机交给家人，当面同意' },
      APART: { label: '不在身边', note: '家人在自己的手机上同意' },
    },
    next: '下一步',
  },
  terms: {
    title: '要帮着办哪些事',
    lead: '同意以后，家人的账户和记录都能看。',
    scopes: '还要办哪些事',
    scopesHint: '可以不选。只选用得着的。',
    cap: '一共最多缴多少（元）',
    capHint: '用完就不能再缴。家人会看到这个数。',
    capMissing: '请填一个大于零的钱数。',
    until: '到什么时候为止',
    months: (months: number) => `${months} 个月`,
    never: '签名、转钱、退费、出示医保码，都不能代办。',
  },
  check: {
    title: '请核对',
    lead: '发出以后，家人先收到短信。',
    whom: '帮谁办',
    idNumber: '证件号码',
    place: '家人在身边吗',
    scopes: '能办的事',
    cap: '最多缴',
    noCap: '不缴费',
    from: '从哪天起',
    until: '到哪天止',
    will: '家人同意以前，什么都办不了。',
    confirm: '发出申请',
  },
  handOver: {
    title: (name: string) => `请把手机交给 ${name}`,
    lead: '由本人看清楚，自己决定。您先不要看屏幕。',
    go: (name: string) => `我是 ${name}，我来看`,
    later: '登记过手机号的，还会收到短信验证码，24 小时内有效。',
  },
  share: {
    title: '请家人自己答复',
    lines: (name: string) => [
      `验证码短信已发到 ${name} 的手机。`,
      '请家人打开“共济”，点“有人想帮我办”。',
      '填上短信里的验证码，就能答复。',
    ],
    cardLine: '也可以发卡片给家人，点开再填验证码。',
    card: '把卡片发给家人',
    cardTitle: '家人想帮您办医保的事，请您看一看',
    until: '24 小时内有效，只能用一次。',
    look: '看答复了没有',
  },
  link: {
    title: '也可以发链接给家人',
    line: '家人点开链接，再填自己短信里的验证码。',
    copy: '复制链接',
    copied: '已经复制，请粘贴给家人。',
    failed: '没有复制上，请自己选中下面的链接复制。',
  },
  one: {
    state: '现在',
    stages: {
      PROPOSED: '等家人答复',
      AGREED: '已同意',
      REFUSED: '没有同意',
      EXPIRED: '过期没有答复',
      ENDED: '已结束',
    },
    endedBy: { HELPER: '由帮办的人结束', HELPED: '由本人结束', TIME: '到期自动结束', REGISTER: '登记有变，自动结束' },
    helper: '谁来帮',
    helped: '帮谁办',
    used: '已经缴了',
    notice: '同意的是哪天的告知书',
    start: (name: string) => `开始帮 ${name} 办`,
    end: { label: '结束帮办', note: '结束不用说理由。按一下就结束，对方会收到短信。' },
    withdraw: {
      HELPER: { label: '撤销申请', note: '撤销不用说理由。按一下就撤销，对方会收到短信。' },
      HELPED: { label: '不同意', note: '不同意不用说理由。对方会收到短信。' },
    },
    deeds: '办过的事',
  },
  ended: {
    word: '已结束',
    sentence: '从现在起，不能再用对方的名义办事。',
    next: '要再帮办，请重新申请，由家人同意。',
    at: '结束时间',
    other: '对方',
  },
} as const;

/** 缴费（最多 800.00 元） */
export const capInWords = (capFen: number): string => (capFen > 0 ? yuan(capFen) : helpingWords.check.noCap);
