import { byPayer, dayIn, kinshipIn, type Params, type RefusalPart, regionIn, textIn } from './refusal-copy';

export const HALL_REFUSALS = {
  OTHER_HALL: {
    happened: (params: Params) => `这位办事人在${regionIn(params)}参保，没有办理。`,
    now: '请到参保地的医保大厅办理。',
  },
  PERSON_DIED: {
    happened: '登记显示这位办事人已去世，没有办理。',
    now: '已有的共济，请亲属用自己的名义解除。',
  },
  PROXY_EXPIRED: {
    happened: (params: Params) =>
      params.validUntil === undefined
        ? '授权委托书已经过期，没有办理。'
        : `委托书到 ${dayIn(params, 'validUntil')}为止，已经过期。`,
    now: '请本人重新签一份授权委托书。',
  },
  PROXY_UNDER_AGE: {
    happened: (params: Params) => `代办人未满 ${textIn(params, 'age', '18')} 岁，没有办理。`,
    now: '请换一位成年人代办，或本人来办。',
  },
  PROXY_OUT_OF_SCOPE: { happened: '委托书没有写这件事，没有办理。', now: '请本人在委托书里写明这件事。' },
  PROXY_IS_PRINCIPAL: { happened: '代办人和办事人是同一个人，没有办理。', now: '本人来办，不用填代办人。' },
  PHONE_SAME: { happened: '登记的就是这个手机号，没有改动。', now: '不用再办，直接用这个号码登录。' },
  PHONE_TAKEN: { happened: '这个手机号已登记在别人名下，没有改动。', now: '请换一个自己的手机号。' },
  KINSHIP_PAPER_OTHER: {
    happened: '这份证件证明不了这种关系，没有登记。',
    now: '请出示能证明的证件，例如户口簿。',
  },
  KINSHIP_REGISTERED: { happened: '登记里已经是这种关系，没有改动。', now: '不用再登记，可以直接办理共济。' },
  KINSHIP_FULL: {
    happened: (params: Params) => `两人中有一人的登记里，${kinshipIn(params)}已经满了，没有登记。`,
    now: '请核对证件和关系，再来登记。',
  },
  CARD_IN_USE: { happened: '社保卡状态正常，没有补办。', now: '不用补办，可以照常使用。' },
  NOT_YOUR_EMPLOYEE: { happened: '这位职工不在本单位名册里，没有提交。', now: '请核对姓名和证件号码。' },
  APPLICATION_ANSWERED: { happened: '这份单位申请已经处理过，没有再办。', now: '请到共济关系里查看结果。' },
  APPLICATION_WAITING: { happened: '这位亲属的申请还在等职工确认。', now: '请提醒职工在程序里确认。' },
  ORDER_NOT_HERE: { happened: '参保地不能自己排顺序，没有改动。', now: '请按参保地规定的顺序使用。' },
  ORDER_NOT_WHOLE: { happened: '共济关系有了变化，顺序没有保存。', now: '请返回，按现在的名单再排一次。' },
  MEMBER_FACE_MISSING: { happened: '成员年满 16 岁，还没有做人脸验证。', now: '请成员本人先做人脸验证。' },
  MONTH_LIMIT_MISSING: { happened: '还没有填每月的消费可用限额。', now: '请填一个大于零的金额。' },
  MONTH_LIMIT_REACHED: {
    happened: '本月的消费可用限额用完了。',
    now: (params: Params) => `下个月 1 日起可以再用，${byPayer(params, '调高')}。`,
  },
} satisfies RefusalPart;
