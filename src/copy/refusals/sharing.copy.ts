import type { CaseRefusal } from '@/domain/sharing/decide-completion';
import { dayIn, type Params, type RefusalPart, textIn, yuanIn } from './refusal-copy';

/** Why an agreement cannot be given now; no more of the other is told than that. */
const AGREEMENT_FAILS_WORDS: Readonly<Record<CaseRefusal, string>> = {
  SHARER_INSURANCE: '对方的职工医保现在不符合条件，没有生效。',
  RELATIVE_INSURANCE: '您的医保现在不符合条件，没有生效。',
  RELATION: '登记的亲属关系现在对不上，没有生效。',
};

export const CONSENT_AND_STAGES_REFUSALS = {
  NOTICE_OUTDATED: { happened: '要读的内容有了新版本，没有办理。', now: '请重新阅读新版本，再确认。' },
  QUESTIONS_UNREAD: { happened: '还没有读家庭共济问答，没有办理。', now: '请先读完问答，再提交。' },
  PLEDGE_MISSING: { happened: '还没有签承诺书，没有办理。', now: '请先签承诺书。' },
  SIGNATURE_EMPTY: { happened: '签名太短，看不出姓名，没有办理。', now: '请在框里写下您的姓名，再提交。' },
  SIGNATURE_MISMATCH: { happened: '签的名字和您的姓名不同，没有办理。', now: '请签您本人的姓名。' },
  ASKED_TODAY: {
    happened: (params: Params) =>
      params.asked === 'RELATIVE'
        ? `今天问了这位亲属 ${textIn(params, 'max', '几')} 次，都没有办成。`
        : `今天已经提交了 ${textIn(params, 'max', '几')} 次，没有再提交。`,
    now: (params: Params) =>
      params.asked === 'RELATIVE' ? '请先和家人商量，明天再问。' : '请先等对方答复，明天再提交。',
  },
  SHARING_ENDED: { happened: '共济关系已经解除，没有用到共济账户。', now: '还要共济，请重新绑定。' },
  MOVE_NOT_YOURS: { happened: '这一步要由对方来做，没有改动。', now: '请联系对方，在对方手机上办理。' },
  USES_EMPTY: { happened: '一项用途也没有选，没有改动。', now: '请至少选一项；不想再共济，可以解绑。' },
  USE_NOT_IN_REGION: { happened: '参保地的共济没有这项用途，没有办理。', now: '请看列出的用途，或用其他方式办理。' },
  CASE_IN_PROGRESS: { happened: '这件申请还没有办结，没有改动。', now: '请等办结短信；不想办了，可以撤销。' },
  CASE_COMPLETED: { happened: '这件申请已经办结，不能撤销。', now: '不想再共济，可以解绑。' },
  RELATIVE_NOT_ASKED: {
    happened: (params: Params) =>
      params.why === 'NO_PHONE'
        ? '亲属没有登记手机号，自己登录不了，没有办理。'
        : '亲属没满 16 岁，不能自己同意，没有办理。',
    now: (params: Params) =>
      params.why === 'NO_PHONE' ? '请亲属先到医保大厅登记手机号。' : '请去掉“先请本人同意”，再提交。',
  },
  RELATIVE_MUST_BE_ASKED: {
    happened: '上次请亲属同意，没有办成，这次没有直接办理。',
    now: '请选“先请本人同意”，再提交。',
  },
  AGREEMENT_WAITING: { happened: '亲属还没有答复，没有改动。', now: '请等亲属登录答复；不想办了，可以撤销。' },
  AGREEMENT_ANSWERED: { happened: '这份共济已经同意过了，没有再办。', now: '不想再共济，可以解绑。' },
  AGREEMENT_OVER: { happened: '这份共济没有办成，不能再答复。', now: '还需要的，请对方重新申请。' },
  AGREEMENT_FAILS: {
    happened: (params: Params) => AGREEMENT_FAILS_WORDS[textIn(params, 'why', 'RELATION') as CaseRefusal],
    now: '请先和对方商量，改好以后再来同意。',
  },
  SHARING_NOT_BEGUN: { happened: '这份共济还没有生效，没有扣共济账户的钱。', now: '请等到开始的那一天再用。' },
  SHARING_ENDING: { happened: '已经申请解绑，今晚 24 点生效，没有改动。', now: '今天以内还能使用，不用再办。' },
  TERM_NOT_IN_REGION: { happened: '参保地不能自己定这一项，没有办理。', now: '请返回上一页，按页面列出的项目填写。' },
  CEILING_MISSING: { happened: '还没有填单次最高支付额度。', now: '请填一个大于零的金额。' },
  CEILING_OVER_AVAILABLE: {
    happened: (params: Params) => `单次最高额度超过了可共济的 ${yuanIn(params, 'availableFen')}。`,
    now: '请填不超过可共济余额的金额。',
  },
  BALANCE_AT_FLOOR: {
    happened: (params: Params) => `账户要留足 ${yuanIn(params, 'floorFen')}，没有办理。`,
    now: (params: Params) =>
      params.nextCreditOn === undefined
        ? '等账户余额增加后再办。'
        : `单位下次划入是${dayIn(params, 'nextCreditOn')}。也可以请本人到医保大厅，用现金缴。`,
  },
  FIRST_DAY_PAST: { happened: '开始日期早于今天，没有办理。', now: '请选今天或以后的日期。' },
  LAST_DAY_NOT_AFTER_FIRST: {
    happened: '结束日期太早，没有办理。',
    now: (params: Params) => `请选 ${dayIn(params, 'firstDay')}以后的日期。`,
  },
} satisfies RefusalPart;
