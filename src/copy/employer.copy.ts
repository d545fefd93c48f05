import type { EmployerApplication } from '@/contract/employer.contract';
import type { Signature } from '@/domain/consent/consent';
import type { SharingSide } from '@/domain/region/region-profile';
import { versionInWords } from './sharing.copy';
import { titled, withNote } from './wording';

/** An application that the employer handed in, as its employee reads, confirms or declines it. */
export const applicationWords = {
  home: { title: '单位替您提交了家庭共济申请', wait: '您不确认，就不会生效。', look: '查看并处理' },
  title: '单位替您提交的申请',
  lead: '请看看对不对。您不确认，就不会生效。',
  waitingFor: '正在读取单位的申请',
  employer: '提交单位',
  askedAt: '提交时间',
  relative: '亲属',
  idNumber: '证件号码',
  kinship: '与您的关系',
  means: {
    title: '确认以后会怎样',
    lines: [
      '这位亲属看病买药，可以用您个人账户的钱。',
      '单位看不到您的余额和消费。',
      '您随时可以自己解绑，不用经过单位。',
    ],
  },
  wrong: '亲属或关系写错了，请选「不同意」，让单位改好再交。',
  agree: '去看告知书',
  decline: '不同意',
  declineDialog: {
    title: '不同意这份申请？',
    body: '亲属不会绑定，钱也不会动。单位会看到您没有同意，以后可以重新提交。',
    confirm: '不同意，不绑定',
    stay: '再看看',
  },
  next: '下一步',
  check: {
    title: '请核对',
    lead: '有错的地方，点「修改」。按下确认，共济就生效。',
    notice: '告知书',
    noticeRead: (version: string) => `已阅读并同意，${versionInWords(version)}`,
    pledge: '承诺书',
    signed: { DRAWN: '已手写签名', TYPED: '已键入姓名签名' } satisfies Record<Signature['method'], string>,
    confirm: '确认，绑定这位亲属',
  },
  done: { applied: '已提交申请', through: '怎样办的' },
  throughEmployer: (employer: string, reader: SharingSide) =>
    reader === 'SHARER' ? `${employer}提交，您本人确认` : `${employer}提交，共济人本人确认`,
  declined: {
    word: '已回复不同意',
    sentence: '没有绑定，钱没有动。',
    answeredAt: '回复时间',
    next: '要绑定亲属，您可以自己在程序里办，不用经过单位。',
  },
  again: '重新查看这份申请',
} as const;

/** The desk of an employer's personnel office. */
export const officeWords = {
  entry: { name: '演示：坐到单位人事科', hint: '换成单位经办人，替职工提交申请' },
  title: '单位人事科',
  demo: '演示用的单位。请只用演示人物。',
  choose: '您在哪个单位',
  leave: '退出单位，回到自己的手机',
  lead: '替职工提交一位亲属。职工本人确认后才生效。',
  employee: '哪位职工',
  employeeMissing: '还没有选职工。请选一位。',
  family: '选一位演示亲属',
  relativeName: '亲属姓名',
  relativeId: '亲属证件号码',
  kinship: '亲属是职工的',
  submit: '提交给职工确认',
  check: {
    title: '请核对',
    lead: '请对照职工交来的材料。有错的地方，点「修改」。',
    will: '提交以后不会马上生效，要职工本人确认。',
    confirm: '确认提交',
    fix: '返回修改',
  },
  sent: { title: '已提交，等职工确认', body: '请职工在自己的手机上登录，打开首页，就能看到这份申请。' },
  list: '提交过的申请',
  states: { WAITING: '等职工确认', CONFIRMED: '职工已确认', DECLINED: '职工不同意' } satisfies Record<
    EmployerApplication['state'],
    string
  >,
  pair: (employee: string, relative: string, kinship: string) => titled(employee, withNote(relative, kinship)),
} as const;
