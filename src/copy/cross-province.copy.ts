import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import { KINSHIP_WORDS } from './kinship.copy';
import { versionInWords } from './sharing.copy';
import { yuan } from './wording';

/** 跨省共济: where it begins, and putting a quota to a relative, screen by screen. */
export const crossWords = {
  title: '跨省共济',
  waitingFor: '正在读取跨省共济',
  start: {
    sharerLines: [
      '您定一笔共济额度，给在外省参保的亲属。',
      '亲属接受后，这笔钱留给他，您自己不能再用。',
      '双方随时能结束，没用完的钱马上退回。',
    ],
    relativeLines: [
      '在外省的亲属，可以留一笔钱给您看病。',
      '您接受以后才会划出，不接受就不动钱。',
      '双方随时能结束，没用完的钱退回亲属。',
    ],
    propose: '提出跨省共济',
    look: '查看并答复',
    mine: '我给亲属的额度',
    theirs: '亲属给我的额度',
    over: '已经结束的',
    pay: '用额度缴费',
    premium: { name: '缴居民医保费', hint: '替亲属缴，从额度里扣' },
    longTermCare: { name: '缴长期护理保险费', hint: '替亲属缴，从额度里扣' },
    empty: {
      title: '还没有跨省共济',
      mine: '点下面的按钮，给亲属提出。',
      theirs: '请有职工医保的亲属，在他的手机上提出。',
    },
    cannot: '现在还不能提出',
  },
  person: {
    title: '给哪位亲属',
    lead: '亲属要在外省参保。',
    kinship: '亲属是您的什么人',
    kinshipHint: '例如给母亲办理，请选「父母」。',
    name: '亲属姓名',
    idNumber: '亲属证件号码',
  },
  quota: {
    title: '定多少额度',
    label: '共济额度（元）',
    hint: (balanceFen: Fen) => `最多 ${yuan(balanceFen)}，以后还能调。`,
    money: '您的钱会怎样',
    now: '现在余额',
    aside: '划给亲属',
    free: '接受以后自己还剩',
    none: '—',
    note: '亲属接受以后才划出。划出的钱，您看病买药都不能用。',
  },
  notice: { tick: '我已阅读以上内容，并且同意', agree: '我已阅读并同意' },
  check: {
    kinship: '关系',
    name: '姓名',
    idNumber: '证件号码',
    quota: '共济额度',
    free: '接受以后自己还剩',
    notice: '告知书',
    noticeRead: (version: string) => `已阅读并同意，${versionInWords(version)}`,
    money: '您的钱会怎样',
    moneyLines: [
      '提出时不划钱，等亲属接受才划。',
      '接受以后，额度里的钱只给这位亲属用。',
      '没用完的，结束时退回您的账户。',
    ],
    will: '确认后，请亲属来答复。现在不划钱。',
    confirm: '确认提出',
  },
  result: {
    word: '等待亲属接受',
    sentence: (name: string) => `已请${name}答复，现在没有划钱。`,
    relative: '亲属',
    quota: '共济额度',
    until: '答复期限',
    next: (quotaFen: Fen) => `请提醒亲属登录答复。他接受以后，才从您的账户划出 ${yuan(quotaFen)}。`,
    see: '查看这份申请',
  },
  repair: {
    person: '修改亲属信息',
    quota: '修改额度',
    notice: '重新阅读',
    list: '查看跨省共济',
    region: '办省内的家庭共济',
    across: '去办跨省共济',
  },
} as const;

/** Why a relation cannot be chosen. */
export const kinNotAcross = (kinship: Kinship): string =>
  `${KINSHIP_WORDS[kinship]}不在近亲属范围内。可请老人自己的子女来办。`;
