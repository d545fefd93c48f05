import { type RefusalPart, textIn } from './refusal-copy';

export const SIGN_IN_REFUSALS = {
  SIGN_IN_NEEDED: { happened: '登录已失效，需要重新登录。', now: '请重新登录，填好的内容还在。' },
  CODE_TOO_SOON: { happened: '验证码刚刚发过，还没有再发。', now: '请先查看短信，一分钟后可以重发。' },
  CODE_WRONG: { happened: '验证码不对，没有通过。', now: '请对照短信，再填一次 6 位数字。' },
  CODE_EXPIRED: { happened: '验证码过了 15 分钟，没有通过。', now: '请重新获取验证码。' },
  CODE_BLOCKED: { happened: '验证码填错了 5 次，已经作废。', now: '请重新获取验证码，再慢慢填。' },
  TRIED_TOO_OFTEN: {
    happened: '试的次数太多，没有办理。',
    now: (params) => `请过 ${textIn(params, 'minutes', '30')} 分钟再试。`,
  },
  PERSON_UNKNOWN: { happened: '这个手机号没有登记参保人，没有登录。', now: '请换一个手机号，或从演示人物中选择。' },
  FACE_NOT_MATCHED: { happened: '姓名与证件号码对不上，没有登录。', now: '请核对证件，或改用短信验证码。' },
  FACE_CLOSED: { happened: '这里不开放模拟刷脸，没有办理。', now: '请改用短信验证码，或到医保大厅办理。' },
  FACE_UNDER_AGE: { happened: '未满 16 周岁，不能刷脸登录。', now: '请改用短信验证码登录，或和家人到医保大厅办理。' },
} satisfies RefusalPart;
