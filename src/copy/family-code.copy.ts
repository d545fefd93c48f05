import type { Confirmer, FamilyCodeRoute, PaperKind } from '@/domain/family-code/routes';
import { dayWords } from './wording';

/** Said wherever one may take the family code for sharing. */
export const familyCodeIs = { notSharing: '亲情账户不等于家庭共济。' } as const;

/** 亲情账户, screen by screen. */
export const familyCodeWords = {
  next: '下一步',
  find: '查询',
  opening: '正在打开这一步',
  list: {
    title: '亲情账户',
    lead: '代家人出示医保码，不动用您的钱。',
    own: { title: '我自己', name: '我的医保码', hint: '看病买药时给窗口扫' },
    mine: '我能出示的家人',
    others: '能出示我的码的人',
    show: (name: string) => `出示${name}的医保码`,
    showHint: '点开医保码，每五分钟换一次',
    add: '添加家人',
    empty: { title: '还没有添加家人', body: '添加后，可以代家人出示医保码。' },
    waitingFor: '正在读取亲情账户',
    remove: '移除',
    open: '出示医保码',
  },
  route: {
    title: '用什么添加家人',
    label: '请选一种方式',
    choices: {
      ID_NUMBER: { name: '身份证号', note: '家人已经有身份证号' },
      BIRTH_CERTIFICATE: { name: '出生医学证明', note: '新生儿，由母亲刷脸确认' },
      OTHER_PAPER: { name: '其他证件', note: '港澳台居民居住证' },
    } satisfies Record<FamilyCodeRoute, { name: string; note: string }>,
    missing: '还没有选方式。请选一项。',
  },
  form: {
    titles: {
      ID_NUMBER: '填写家人信息',
      BIRTH_CERTIFICATE: '查询出生医学证明',
      OTHER_PAPER: '填写证件信息',
    } satisfies Record<FamilyCodeRoute, string>,
    lead: '请对照证件填写。',
    kinship: '家人是您的什么人',
    kinshipMissing: '还没有选关系。请选一项。',
    fields: {
      name: { label: '家人姓名', hint: '与证件上的姓名一致。' },
      idNumber: { label: '家人身份证号', hint: '共 18 位，末位可以是 X。' },
      motherName: { label: '母亲姓名', hint: '与身份证上的姓名一致。' },
      motherIdNumber: { label: '母亲身份证号', hint: '共 18 位，末位可以是 X。' },
      certificateNo: { label: '出生医学证明编号', hint: '在证明的右上角，字母开头。' },
      paperNumber: { label: '证件号码', hint: '居住证上的 18 位号码。' },
    },
    paperKind: '证件类型',
    paperKinds: {
      HONG_KONG_PERMIT: '香港居民居住证',
      MACAO_PERMIT: '澳门居民居住证',
      TAIWAN_PERMIT: '台湾居民居住证',
    } satisfies Record<PaperKind, string>,
    paperKindMissing: '还没有选证件类型。请选一项。',
    bornOn: '出生日期',
    bornOnHint: '与证件上的日期一致。',
    certificateMissing: '还没有填编号。请对照证明填写。',
    errors: (count: number) => `有 ${count} 处要改`,
    silence: { title: '还没有收到答复。', body: '请检查网络，再按一次，不会重复办理。' },
  },
  found: {
    title: '是这位家人吗',
    lead: '请核对。不对的话，返回修改。',
    name: '姓名',
    bornOn: '出生日期',
    day: dayWords,
    who: '谁来确认',
    confirmers: {
      MEMBER: '已满 16 岁，要本人刷脸或说出短信验证码。',
      MOTHER: '要母亲本人刷脸。',
      GUARDIAN: '未满 16 岁，不刷脸，由您作为父母承诺。',
    } satisfies Record<Confirmer, string>,
    yes: '是这位，继续',
  },
  notice: { tick: '我已阅读并同意', agree: '我已阅读并同意' },
  confirm: {
    titles: { MEMBER: '请家人本人确认', MOTHER: '请母亲刷脸确认', GUARDIAN: '由监护人承诺' } satisfies Record<
      Confirmer,
      string
    >,
    face: '模拟刷脸：不会拍照，也不会识别',
    faceOf: { MEMBER: '请家人对着手机。', MOTHER: '请母亲对着手机。', GUARDIAN: '不用刷脸。' } satisfies Record<
      Confirmer,
      string
    >,
    guardian: '您已签承诺书，作为监护人代他同意。',
    how: '用哪种方式确认',
    ways: {
      MOCK_FACE: { name: '模拟刷脸', note: '家人就在身边' },
      SMS_CODE: { name: '短信验证码', note: '发到家人自己的手机' },
    },
    noPhone: '没有登记手机号，请用刷脸。',
    send: (phone: string | null) => (phone === null ? '发验证码到家人的手机' : `发验证码到 ${phone}`),
    code: '家人收到的验证码',
    codeHint: '6 位数字，15 分钟内有效',
    codeLength: '验证码是 6 位数字。请问家人再核对。',
    doFace: '模拟刷脸，继续',
    goOn: '继续',
  },
  check: {
    title: '请核对',
    lead: '有错的地方，点「修改」。',
    member: '家人',
    kinship: '关系',
    route: '添加方式',
    confirmed: '确认方式',
    confirmations: { MOCK_FACE: '模拟刷脸', SMS_CODE: '短信验证码', NONE: '监护人承诺' },
    money: '添加后只能代为出示医保码，不动用您的钱。',
    submit: '添加账户',
  },
  result: {
    word: '已添加',
    sentence: (name: string) => `您可以代${name}出示医保码。`,
    next: `看病买药时，到亲情账户打开家人的码。${familyCodeIs.notSharing}`,
    who: '家人',
    at: '添加时间',
    open: '出示医保码',
    repair: '修改信息',
    reconfirm: '重新确认',
    reread: '重新阅读',
    list: '查看亲情账户',
  },
} as const;
