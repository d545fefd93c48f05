import type { HelpDeedLine } from '@/contract/helping.contract';
import { refusalSentence } from './refusals.copy';
import { momentWords, withNote, yuan } from './wording';

/** What was done, by the move of the consent or the door it went through; a door of later days has the last. */
const WHAT: Readonly<Record<string, string>> = {
  PROPOSE: '申请帮办',
  AGREE: '同意帮办',
  REFUSE: '没有同意帮办',
  EXPIRE: '申请过期',
  END: '结束帮办',
  LAPSE: '帮办到期',
  startSharing: '办家庭共济',
  changeSharingTerms: '改家庭共济的内容',
  withdrawSharing: '撤销家庭共济的申请',
  endSharing: '解除家庭共济',
  endCrossProvinceSharing: '结束跨省共济',
  endFamilyCode: '移除亲情账户的家人',
  payResidentPremium: '缴居民医保',
  payPremiumsTogether: '缴几位的居民医保',
  payLongTermCare: '缴长护险',
};
const other = { name: '办一件只能本人办的事' };

const BY: Readonly<Record<HelpDeedLine['by'], string>> = {
  HELPER: '帮办的人',
  HELPED: '本人',
  BUREAU: '系统',
};

const OUTCOME: Readonly<Record<HelpDeedLine['outcome'], string>> = {
  DONE: '办成',
  REFUSED: '没有办成',
  FAILED: '出错，没有办',
};

/** A line of what was done in somebody's name: what and how much, by whom and when, what came of it and why not. */
export const helpDeedInWords = ({ what, by, at, outcome, code, about, askedFen }: HelpDeedLine) => {
  const name = WHAT[what] ?? other.name;
  const note = [about, askedFen > 0 ? yuan(askedFen) : null].filter(Boolean).join('，');
  const why = code === null ? '' : refusalSentence(code).happened;
  return {
    name: note ? withNote(name, note) : name,
    meaning: [`${BY[by]}，${momentWords(at)}`, why].filter(Boolean).join('\n'),
    state: OUTCOME[outcome],
    tone: outcome === 'DONE' ? ('done' as const) : ('refused' as const),
  };
};
