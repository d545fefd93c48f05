import type { Kinship } from '@/domain/person/kinship';
import { KINSHIP_WORDS } from './kinship.copy';
import { versionInWords } from './sharing.copy';

/** Adding a relative, screen by screen. */
export const addRelativeWords = {
  next: '下一步',
  opening: '正在打开这一步',
  refuse: '不同意',
  backToCheck: '改好了，返回核对',
  list: {
    lead: '这些亲属可以用您的账户。',
    add: '添加',
    waitingFor: '正在读取您的亲属',
    since: (day: string) => `${day}起`,
    empty: { title: '您还没有绑定亲属', body: '请点「添加」，填写亲属的信息。' },
  },
  form: {
    title: '填写亲属信息',
    lead: '请对照亲属的证件填写。',
    kinship: '亲属是您的什么人',
    kinshipHint: '例如给母亲办理，请选「父母」。',
    kinshipMissing: '还没有选关系。请选一项。',
    name: '亲属姓名',
    nameHint: '与身份证上的姓名一致。',
    idNumber: '亲属证件号码',
    idNumberHint: '身份证或居住证，共 18 位，末位可以是 X。',
    errors: (count: number) => `有 ${count} 处要改`,
    cannot: '现在不能添加亲属',
    demo: '演示资料：点一位，自动填好',
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
    kinship: '亲属关系',
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
    uses: '亲属可以用来做什么',
    usesHint: '默认全部打开，以后也能改。',
    money: '您的钱会怎样',
    moneyLines: [
      '绑定时不扣款，钱还在您的账户里。',
      '亲属看病买药，先用亲属自己的账户。',
      '不够的部分，再从您的账户里扣。',
      '每一笔都有记录，您随时可以解绑。',
    ],
  },
  result: {
    word: '已绑定',
    sentence: (name: string) => `从现在起，${name}可以用您的账户。`,
    relative: '亲属',
    kinship: '关系',
    uses: '可以用来',
    since: '开始时间',
    next: '亲属就医购药时，用亲属本人的医保码或社保卡。每一笔都会记在消费记录里。',
    see: '查看这位亲属',
  },
  repair: {
    form: '修改填写的内容',
    notice: '重新阅读',
    pledge: '重新签承诺书',
    uses: '重新选择用途',
    relatives: '查看我的亲属',
  },
} as const;

/** The region of a text stands on a line of its own, so that its name is not cut in the middle of a word. */
export const titleOnLines = (title: string): string => title.replace('（', '\n（');

/** Why a relation cannot be chosen. */
export const relationNotPossible = (kinship: Kinship): string =>
  `${KINSHIP_WORDS[kinship]}不在近亲属范围内。可请老人自己的子女来绑定。`;

/** An ID number in its own groups, as it stands on the card: 139901 19580312 0026. */
export const idNumberInGroups = (idNumber: string): string =>
  [idNumber.slice(0, 6), idNumber.slice(6, 14), idNumber.slice(14)].filter((group) => group !== '').join(' ');
