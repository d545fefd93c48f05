import { dayIn, type RefusalPart, textIn, yuanIn } from './refusal-copy';

export const HELPING_REFUSALS = {
  HELP_NOT_FAMILY: {
    happened: '没有查到姓名和证件号码都对得上的家人，没有办理。',
    now: '请核对姓名和证件号码，或到医保大厅核对登记。',
  },
  HELP_UNDER_AGE: {
    happened: (params) =>
      params.who === 'HELPED'
        ? `这位家人未满 ${textIn(params, 'age', '16')} 岁，没有申请。`
        : `帮办的人要满 ${textIn(params, 'age', '18')} 岁，没有申请。`,
    now: (params) => (params.who === 'HELPED' ? '未成年人的事由父母来办。' : '请成年的家人来帮。'),
  },
  HELP_CAP_MISSING: { happened: '要代为缴费，还没有填最多缴多少。', now: '请填一个总数，用完就不能再缴。' },
  HELP_DAYS_TURNED: { happened: '结束日期在开始以前，没有申请。', now: '请重新选结束的日期。' },
  HELP_TOO_LONG: {
    happened: (params) => `帮办最长 ${textIn(params, 'months', '12')} 个月，没有申请。`,
    now: (params) =>
      params.latest === undefined ? '请选近一些的结束日期。' : `请选 ${dayIn(params, 'latest')}或更早的日期。`,
  },
  HELP_ALREADY: { happened: '您已经申请过，或正在帮这位家人，没有再申请。', now: '要改内容，请先结束原来的，再申请。' },
  HELP_ASKED_TODAY: {
    happened: (params) => `今天已经申请 ${textIn(params, 'max', '3')} 次，没有再申请。`,
    now: '请明天再申请，或先和家人商量。',
  },
  HELP_PHONE_MISSING: {
    happened: '这位家人没有登记手机号，收不到验证码。',
    now: '请当面一起办，或到医保大厅登记手机号。',
  },
  HELP_CODE_WRONG: {
    happened: (params) =>
      params.triesLeft === undefined
        ? '没有对上的邀请，没有办理。'
        : `验证码不对，还能试 ${textIn(params, 'triesLeft', '')} 次。`,
    now: '请看本人手机上最新的短信，再填一次。',
  },
  HELP_CODE_BLOCKED: { happened: '验证码填错了 5 次，这次邀请不能再用。', now: '请帮办的人结束这次邀请，再申请一次。' },
  HELP_CODE_LATER: {
    happened: '这里填错的次数太多，没有办理。',
    now: (params) => `请过 ${textIn(params, 'minutes', '10')} 分钟再填，或点家人发来的卡片。`,
  },
  HELP_EXPIRED: { happened: '这次邀请过了时间，已经失效。', now: '还要帮办的话，请再申请一次。' },
  HELP_ANSWERED: { happened: '这次邀请已经答复过，没有改动。', now: '请到帮办列表看现在的情况。' },
  HELP_UNKNOWN: { happened: '没有找到这次帮办，什么也没有办。', now: '请退出帮办，重新选择要帮的家人。' },
  HELP_NOT_AGREED: { happened: '家人还没有同意，什么也没有办。', now: '请等家人答复，或和家人商量。' },
  HELP_NOT_BEGUN: {
    happened: '还没到帮办开始的日子，什么也没有办。',
    now: (params) => (params.firstDay === undefined ? '请等到开始的那一天。' : `请等到 ${dayIn(params, 'firstDay')}。`),
  },
  HELP_ENDED: { happened: '这次帮办已经结束，什么也没有办。', now: '还要帮办的话，请再申请，由家人同意。' },
  HELP_ONLY_SELF: { happened: '这件事只能由本人办，没有办理。', now: '请退出帮办，由家人自己登录来办。' },
  HELP_OUT_OF_SCOPE: {
    happened: '家人同意的事里没有这一件，没有办理。',
    now: '要办这件的话，请结束后重新申请，由家人同意。',
  },
  HELP_OWN_GAIN: { happened: '这件事得好处的是您自己，不能代办。', now: '请退出帮办，由家人自己登录来办。' },
  HELP_STRANGER: { happened: '登记里没有这层关系，不能代办。', now: '请退出帮办，由家人自己登录来办。' },
  HELP_OWN_HAND: { happened: '这件事要本人亲手签名，不能代签。', now: '请退出帮办，由家人自己登录来办。' },
  HELP_DEEDS_TODAY: {
    happened: (params) => `今天已经替家人办了 ${textIn(params, 'max', '20')} 件，没有再办。`,
    now: '请明天再办，或由家人自己登录来办。',
  },
  HELP_OVER_CAP: {
    happened: (params) =>
      params.leftFen === undefined
        ? '超过了家人同意的总数，没有扣款。'
        : `家人同意的总数还剩 ${yuanIn(params, 'leftFen')}，不够，没有扣款。`,
    now: '请和家人商量，结束后重新申请。',
  },
} satisfies RefusalPart;
