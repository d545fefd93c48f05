import type { SharingSide } from '@/domain/region/region-profile';
import type { CaseRefusal } from '@/domain/sharing/decide-completion';

interface Halves {
  happened: string;
  now: string;
}

const RELATION: Halves = { happened: '登记的亲属关系对不上。', now: '请到医保大厅核对登记。' };

/** Why the office refused a case, to either side: what happened, and what to do now. */
const WHY: Readonly<Record<CaseRefusal, Readonly<Record<SharingSide, Halves>>>> = {
  SHARER_INSURANCE: {
    SHARER: { happened: '您的职工医保当时不符合条件。', now: '请先恢复参保，再重新申请。' },
    BENEFICIARY: { happened: '对方的职工医保当时不符合条件。', now: '请和对方商量。' },
  },
  RELATIVE_INSURANCE: {
    SHARER: { happened: '对方的医保当时不符合条件。', now: '请对方先恢复参保，再重新申请。' },
    BENEFICIARY: { happened: '您的医保当时不符合条件。', now: '请先恢复参保，再请对方申请。' },
  },
  RELATION: { SHARER: RELATION, BENEFICIARY: RELATION },
};

/** 申请没有通过，没有生效过。您的职工医保当时不符合条件。请先恢复参保，再重新申请。 */
export const refusedInWords = (side: SharingSide, why: CaseRefusal | null): string => {
  const said = '申请没有通过，没有生效过。';
  return why === null ? said : `${said}${WHY[why][side].happened}${WHY[why][side].now}`;
};
