import { REGION_CODES, type RegionCode } from '@/domain/region/region-profile';
import type { RefusalCode } from '@/domain/refusals';
import { REGIONS } from '@/domain/region/regions';
import { KINSHIP_WORDS } from './kinship.copy';
import { dayWords, yuan } from './wording';

type Params = Readonly<Record<string, unknown>>;
type Half = string | ((params: Params) => string);

/** A no in two halves: what happened (and that no money moved), and what to do now. */
interface RefusalCopy {
  happened: Half;
  now: Half;
}

const yuanOf = (params: Params, key: string): string => yuan(Number(params[key] ?? 0));
const dayIn = (params: Params, key: string): string => dayWords(String(params[key] ?? ''));
const regionIn = (params: Params): string => {
  const code = REGION_CODES.find((known) => known === params.region) satisfies RegionCode | undefined;
  return code ? REGIONS[code].name : '外省';
};
const kinshipIn = (params: Params): string =>
  KINSHIP_WORDS[params.kinship as keyof typeof KINSHIP_WORDS] ?? '这种关系';

const REQUEST = {
  INVALID_INPUT: { happened: '填写的内容不完整，没有办理。', now: '请检查标出的地方，再试一次。' },
  IDEMPOTENCY_KEY_MISSING: { happened: '这次请求少了编号，没有办理。', now: '请返回上一页，重新提交。' },
  IDEMPOTENCY_KEY_REUSED: { happened: '这个编号已用于另一次办理，本次没有办理。', now: '请返回上一页，重新提交。' },
  NOT_FOUND: { happened: '没有找到这条记录。', now: '请回到列表，重新选择。' },
  CLOCK_BACKWARDS: { happened: '演示时间只能向前走。', now: '如需回到过去，请重置演示数据。' },
} satisfies Partial<Record<RefusalCode, RefusalCopy>>;

const SIGN_IN = {
  SIGN_IN_NEEDED: { happened: '登录已失效，没有办理，也没有扣款。', now: '请重新登录，填好的内容还在。' },
  CODE_TOO_SOON: { happened: '验证码刚刚发过，还没有再发。', now: '请先查看短信，一分钟后可以重发。' },
  CODE_WRONG: { happened: '验证码不对，没有登录。', now: '请对照短信，再填一次 6 位数字。' },
  CODE_EXPIRED: { happened: '验证码过了 15 分钟，没有登录。', now: '请重新获取验证码。' },
  CODE_BLOCKED: { happened: '验证码填错了 5 次，已经作废。', now: '请重新获取验证码，再慢慢填。' },
  PERSON_UNKNOWN: { happened: '这个手机号没有登记参保人，没有登录。', now: '请换一个手机号，或从演示人物中选择。' },
  FACE_NOT_MATCHED: { happened: '姓名与证件号码对不上，没有登录。', now: '请核对证件，或改用短信验证码。' },
  FACE_UNDER_AGE: { happened: '未满 16 周岁，不能刷脸登录。', now: '请由监护人登录，代为办理。' },
} satisfies Partial<Record<RefusalCode, RefusalCopy>>;

const TYPED = {
  NAME_MISSING: { happened: '还没有填姓名。', now: '请填身份证上的姓名。' },
  NAME_HAS_DIGITS: { happened: '姓名里有数字。', now: '请填身份证上的姓名。' },
  ID_LENGTH: {
    happened: (params: Params) => `证件号码应是 18 位，现在是 ${params.length ?? 0} 位。`,
    now: '请对照证件，补齐或删去多余的。',
  },
  ID_CHARACTERS: { happened: '证件号码里有不该有的字。', now: '只有数字，最后一位可以是 X。' },
  ID_BIRTH_DATE: { happened: '证件号码里的出生日期不存在。', now: '请核对第 7 位到第 14 位。' },
  ID_CHECKSUM: { happened: '证件号码有一位填错了。', now: '请对照证件，一位一位核对。' },
  NAME_ID_MISMATCH: { happened: '姓名与证件号码对不上，没有绑定。', now: '请核对这两项，要和参保登记一致。' },
} satisfies Partial<Record<RefusalCode, RefusalCopy>>;

const PEOPLE = {
  NOT_AN_EMPLOYEE: { happened: '您没有职工医保个人账户，没有办理。', now: '请由参加职工医保的亲属来办理。' },
  SHARER_SUSPENDED: { happened: '共济人的职工医保已停保，没有扣款。', now: '请联系单位或医保大厅，恢复参保后再办。' },
  SHARER_IN_ARREARS: { happened: '共济人的职工医保欠费，没有扣款。', now: '请联系单位补缴，到账后再办。' },
  RELATIVE_IS_SELF: { happened: '填的是您本人，没有绑定。', now: '您用自己的账户，不需要绑定。' },
  RELATION_NOT_ALLOWED: {
    happened: (params: Params) => `${kinshipIn(params)}不在近亲属范围内，没有绑定。`,
    now: '可请老人自己的子女来绑定。',
  },
  KINSHIP_MISMATCH: { happened: '登记的亲属关系与所选的不同，没有绑定。', now: '请重新选择关系，或到大厅核对登记。' },
  RELATION_OVER: { happened: '登记显示这段关系已经结束，没有绑定。', now: '如登记有误，请到大厅更正。' },
  ALREADY_BOUND: { happened: '这位亲属已经绑定，不用再办。', now: '可到亲属列表查看。' },
  CAP_REACHED: {
    happened: (params: Params) => `最多绑定 ${params.max ?? ''} 位亲属，已经满了。`,
    now: '请先解绑一位，再来添加。',
  },
  NOT_ENROLLED: { happened: '这位亲属没有参加医保，没有办理，也没有扣款。', now: '请先为亲属参保，再来绑定。' },
  OTHER_PROVINCE: {
    happened: (params: Params) => `这位亲属的参保地在${regionIn(params)}，没有办理。`,
    now: '省内共济要求同省参保，可留意跨省共济。',
  },
  RELATIVE_SUSPENDED: { happened: '这位亲属的医保已停保，没有办理，也没有扣款。', now: '请先恢复参保，再来办理。' },
  RELATIVE_IN_ARREARS: { happened: '这位亲属的医保欠费，没有办理，也没有扣款。', now: '请先补缴，到账后再来办理。' },
} satisfies Partial<Record<RefusalCode, RefusalCopy>>;

const CONSENT_AND_STAGES = {
  NOTICE_OUTDATED: { happened: '告知书或承诺书有了新版本，没有办理。', now: '请重新阅读新版本，再确认。' },
  PLEDGE_MISSING: { happened: '还没有签承诺书，没有办理。', now: '请先签承诺书。' },
  SIGNATURE_MISMATCH: { happened: '签的名字和您的姓名不同，没有办理。', now: '请签您本人的姓名。' },
  SHARING_ENDED: { happened: '共济关系已经解除，没有用到共济账户。', now: '如还要共济，请重新绑定。' },
  MOVE_NOT_YOURS: { happened: '这一步要由对方来做，没有改动。', now: '请联系对方，在对方手机上办理。' },
  USES_EMPTY: { happened: '一项用途也没有选，没有改动。', now: '请至少选一项；不想再共济，可以解绑。' },
  USE_NOT_IN_REGION: { happened: '您的参保地没有这项用途，没有改动。', now: '请选择列出的用途。' },
} satisfies Partial<Record<RefusalCode, RefusalCopy>>;

const SETTLEMENT = {
  PURPOSE_NOT_ALLOWED: { happened: '个人账户不能付这类费用，没有扣款。', now: '请用现金或其他方式付。' },
  PURPOSE_NOT_AT_PLACE: { happened: '这里不结算这类费用，没有扣款。', now: '请到能办的定点机构结算。' },
  POOL_OVER_TOTAL: { happened: '统筹支付多于总费用，没有结算。', now: '请机构核对账单后重新提交。' },
  NOT_BOUND: { happened: '还没有人与参保人绑定共济，没有扣共济账户的钱。', now: '请亲属先办理家庭共济绑定。' },
  FAMILY_CODE_ONLY: { happened: '只开了亲情账户，没有绑定共济，没有扣款。', now: '亲情账户不等于家庭共济，请再办绑定。' },
  SHARER_BALANCE_ZERO: { happened: '共济人的账户没有余额，没有扣款。', now: '等账户有余额后再用，或请别的亲属绑定。' },
  SHARER_BALANCE_SHORT: { happened: '共济人的余额不够，差的部分用现金付了。', now: '可请别的亲属也来绑定。' },
  USE_NOT_ALLOWED: { happened: '共济人没有开通这项用途，没有扣款。', now: '请共济人在亲属页面打开这项用途。' },
  ALREADY_REFUNDED: { happened: '这笔钱已经退过，没有再退。', now: '请在记录里查看退回的那一笔。' },
} satisfies Partial<Record<RefusalCode, RefusalCopy>>;

const PREMIUM = {
  OUT_OF_SEASON: {
    happened: (params: Params) => `${params.year ?? ''} 年度还不在集中缴费期，没有扣款。`,
    now: (params: Params) => `缴费期是 ${dayIn(params, 'opensOn')}到 ${dayIn(params, 'closesOn')}。`,
  },
  YEAR_NOT_COLLECTED: { happened: '这个年度没有可缴的费用，没有扣款。', now: '请选择列出的缴费年度。' },
  ALREADY_PAID: {
    happened: (params: Params) => `${params.year ?? ''} 年度已经缴过，没有再扣款。`,
    now: '不用再缴，也请不要在别处重复缴。',
  },
  EMPLOYEE_INSURANCE_ACTIVE: { happened: '这位亲属参加的是职工医保，没有扣款。', now: '职工医保不用缴居民医保费。' },
  PREMIUM_NOT_HERE: {
    happened: (params: Params) => `${params.city ?? '当地'}暂不支持用个人账户代缴，没有扣款。`,
    now: '请用当地公布的其他方式缴费。',
  },
  BALANCE_SHORT: {
    happened: (params: Params) =>
      `余额 ${yuanOf(params, 'balanceFen')}，不够 ${yuanOf(params, 'amountFen')}，没有扣款。`,
    now: '等单位下次划入后再缴，或用其他方式缴费。',
  },
  AMOUNT_CHANGED: {
    happened: (params: Params) => `应缴金额变为 ${yuanOf(params, 'amountFen')}，没有扣款。`,
    now: '请核对新的金额，再确认缴费。',
  },
  REFUND_TOO_LATE: {
    happened: (params: Params) => `${params.year ?? ''} 年度待遇已经开始，没有退费。`,
    now: '如有疑问，请到医保大厅咨询。',
  },
} satisfies Partial<Record<RefusalCode, RefusalCopy>>;

const REFUSAL_COPY: Readonly<Record<RefusalCode, RefusalCopy>> = {
  ...REQUEST,
  ...SIGN_IN,
  ...TYPED,
  ...PEOPLE,
  ...CONSENT_AND_STAGES,
  ...SETTLEMENT,
  ...PREMIUM,
};

/** The sentence of a refusal, in its two halves. */
export const refusalSentence = (code: RefusalCode, params: Params = {}): { happened: string; now: string } => {
  const { happened, now } = REFUSAL_COPY[code];
  const say = (half: Half) => (typeof half === 'string' ? half : half(params));
  return { happened: say(happened), now: say(now) };
};
