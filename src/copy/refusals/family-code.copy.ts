import { type RefusalPart, textIn } from './refusal-copy';

export const FAMILY_CODE_REFUSALS = {
  CERTIFICATE_NOT_FOUND: {
    happened: '没有查到这位母亲的这张出生医学证明。',
    now: '请对照证明，核对编号和母亲的信息。',
  },
  PAPER_KIND_MISMATCH: { happened: '号码和所选的证件类型对不上，没有添加。', now: '请重新选证件类型，或核对号码。' },
  BIRTH_DATE_MISMATCH: { happened: '出生日期和登记的不一样，没有添加。', now: '请对照证件，核对出生日期。' },
  CONFIRMATION_MISSING: { happened: '还没有完成确认，没有添加。', now: '请按页面的提示，再确认一次。' },
  GUARDIAN_UNKNOWN: {
    happened: '没有查到您是这个孩子的父母，没有添加。',
    now: '请孩子的父母来添加，或到医保大厅核对登记。',
  },
  FAMILY_CODE_EXISTS: { happened: '这位家人已经在亲情账户里，不用再加。', now: '可到亲情账户出示家人的医保码。' },
  FAMILY_CODE_CAP: {
    happened: (params) => `亲情账户已满 ${textIn(params, 'max', '5')} 位家人，没有添加。`,
    now: '请先移除一位，再来添加。',
  },
  FAMILY_CODE_ENDED: { happened: '这位家人已经移除，不能再出示医保码。', now: '还要代为出示，请重新添加。' },
  MEDICAL_CODE_UNKNOWN: { happened: '没有这个医保码，没有结算，也没有扣款。', now: '请在手机上打开医保码，再扫一次。' },
  MEDICAL_CODE_EXPIRED: { happened: '医保码已经失效，没有结算，也没有扣款。', now: '请在手机上刷新医保码，再扫一次。' },
} satisfies RefusalPart;
