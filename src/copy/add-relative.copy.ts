import type { Kinship } from '@/domain/person/kinship';
import { KINSHIP_WORDS } from './kinship.copy';
import { versionInWords } from './sharing.copy';

/** Adding a relative, screen by screen. */
export const addRelativeWords = {
  next: '下一步',
  opening: '正在打开这一步',
  notNow: '现在不能添加',
  seeRelatives: '查看现在的关系',
  refuse: '不同意',
  backToCheck: '改好了，返回核对',
  list: {
    lead: (relative: string) => `这些${relative}可以用您的账户。`,
    add: '添加',
    waitingFor: '正在读取名单',
    empty: { title: (relative: string) => `您还没有${relative}`, body: '请点「添加」，填写信息。' },
  },
  form: {
    title: (relative: string) => `填写${relative}信息`,
    lead: (relative: string) => `请对照${relative}的证件填写。`,
    kinship: (relative: string) => `${relative}是您的什么人`,
    kinshipHint: '例如给母亲办理，请选「父母」。',
    kinshipMissing: '还没有选关系。请选一项。',
    name: (relative: string) => `${relative}姓名`,
    nameHint: '与身份证上的姓名一致。',
    idNumber: (relative: string) => `${relative}证件号码`,
    idNumberHint: '身份证或居住证，共 18 位，末位可以是 X。',
    errors: (count: number) => `有 ${count} 处要改`,
    cannot: (add: string) => `现在不能${add}`,
  },
  notice: {
    dialogTitle: '温馨提示',
    waitingFor: '正在读取告知书',
    summary: '先看三句话',
    full: '全文',
    version: (version: string, day: string) => `${versionInWords(version)}，${day}发布`,
  },
  tickFirst: '还没有打勾。读完后请先打勾。',
  pledge: {
    waitingFor: '正在读取承诺书',
    facts: '本次承诺',
    who: '承诺人',
    forWhom: '为谁办理',
    kinship: '与您的关系',
    text: '承诺内容',
    how: '怎样签名',
    methods: {
      DRAWN: { name: '手写签名', note: '用手指在框里写' },
      TYPED: { name: '键入姓名', note: '不方便手写时用' },
    },
    draw: '请手写您的姓名',
    type: '请键入您的姓名',
    typeHint: (name: string) => `请键入「${name}」。`,
    sign: '确认签名',
  },
  check: {
    title: '请核对',
    lead: '有错的地方，点「修改」。',
    kinship: '关系',
    name: '姓名',
    idNumber: '证件号码',
    notice: '告知书',
    noticeRead: (version: string) => `已阅读并同意，${versionInWords(version)}`,
    pledge: '承诺书',
    signed: { DRAWN: '已手写签名', TYPED: '已键入姓名签名' },
    uses: (relative: string) => `${relative}可以用来做什么`,
    usesHint: '默认全部打开，以后也能改。',
    money: '您的钱会怎样',
  },
  result: {
    word: (begin: string) => `已${begin}`,
    sentence: (name: string) => `从现在起，${name}可以用您的账户。`,
    fromDay: (name: string, day: string) => `从${day}起，${name}可以用您的账户。`,
    who: '为谁办理',
    since: '开始时间',
    askedAt: '办理时间',
    next: (relative: string) => `${relative}看病买药时，用本人的医保码或社保卡。每一笔都会记在消费记录里。`,
    applied: {
      word: '已提交申请',
      sentence: (name: string) => `办结以后，${name}就可以用您的账户。`,
      next: (due: string) => `${due}。办结会发短信告诉您。没有办结以前，可以撤销。`,
    },
    see: (relative: string) => `查看这位${relative}`,
  },
  repair: {
    form: '修改填写的内容',
    notice: '重新阅读',
    questions: '阅读家庭共济问答',
    pledge: '重新签承诺书',
    uses: '重新选择用途',
    terms: '修改授权内容',
    relatives: (relative: string) => `查看我的${relative}`,
  },
} as const;

/** The account, what the text is about, and its region stand on lines of their own: no word of the title is cut in two. */
export const titleOnLines = (title: string): string => title.replace(/账户(?=家庭共济)/, '$&\n').replace('（', '\n（');

/** Why a relation cannot be chosen: no close relative at all, or not one that this region shares with. */
export const relationNotPossible = (kinship: Kinship): string =>
  kinship === 'SPOUSE_PARENT'
    ? `${KINSHIP_WORDS[kinship]}不在近亲属范围内。可请老人自己的子女来办。`
    : `本地的共济不包括${KINSHIP_WORDS[kinship]}。`;
