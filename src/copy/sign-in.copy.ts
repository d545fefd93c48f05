import { idNumberInGroups, inOneBreath } from './wording';

/** Choosing a way to sign in. */
export const waysWords = {
  title: '登录',
  lead: '请选一种方式。',
  leadWithPersonas: '下面的人都是虚构的。点一位，就以他的身份登录。',
  back: '登录后，回到刚才要去的那一页。',
  waiting: '正在读取演示人物',
  region: '看哪个地方的人',
  everyRegion: '全部',
  phone: '短信登录',
  face: '模拟刷脸',
  signingIn: '正在登录',
} as const;

/** No answer came from the bureau. */
export const silenceWords = { title: '还没有收到答复。', body: '请检查网络，再按一次，不会重复办理。' } as const;

export const groupTitle = (region: string, program: string): string => `${region} · ${program}`;

export const phoneWords = {
  title: '短信登录',
  phone: '手机号',
  phoneHint: '参保登记时留的手机号',
  codeHint: '短信里的 6 位数字，15 分钟内有效',
  signIn: '登录',
  signingIn: '正在登录',
  toCorrect: '请先改好这里',
  phoneShape: '手机号是 1 开头的 11 位数字。请核对。',
  noCode: '还没有填验证码。请填短信里的 6 位数字。',
  codeLength: '验证码是 6 位数字。请对照短信核对。',
} as const;

export const phoneLength = (length: number): string =>
  length === 0 ? '还没有填手机号。请填 11 位数字。' : `手机号是 11 位数字，现在是 ${length} 位。`;

export const faceWords = {
  title: '模拟刷脸登录',
  notice: '模拟刷脸：不会拍照，也不会识别',
  name: '姓名',
  nameHint: '身份证上的姓名',
  idNumber: '证件号码',
  idNumberHint: '18 位，最后一位可以是 X',
  signIn: '模拟刷脸登录',
  otherWay: '用短信',
  signingIn: '正在登录',
  demoPerson: '演示资料',
  fill: '填入这份资料',
} as const;

/** 王芳，139901 19850412 0022 */
export const personToFill = (name: string, idNumber: string): string => inOneBreath([name, idNumberInGroups(idNumber)]);
