import type { Sharing } from '@/contract/sharing.contract';
import { maskName } from '@/domain/person/masking';
import type { CaseStep, CaseStepTaken } from '@/domain/sharing/case-progress';
import { refusedInWords } from './case-refused.copy';
import { oneRelativeWords } from './one-relative.copy';
import { dayWords, momentWords } from './wording';

/** The life of one sharing: how far its case is, taking it back, changing it. */
export const sharingLifeWords = {
  progress: '办理进度',
  steps: { APPLY: '申请', ACCEPT: '受理', COMPLETE: '办结', DELIVER: '送达' } satisfies Record<CaseStep, string>,
  next: '接下来',
  payPremiumHint: (due: string) => `集中缴费期内，${due}`,
  withdraw: {
    name: '撤销',
    title: '确定要撤销吗？',
    who: '为谁申请',
    kinship: '关系',
    asked: '申请时间',
    lines: ['撤销以后，这件申请就不办了。', '没有扣过钱，也不会扣。', '以后还可以重新申请。'],
    confirm: '确认撤销',
    keep: '不撤销',
    word: '已撤销',
    sentence: (name: string) => `为${name}办的申请已经撤销。`,
    next: '这件申请不再办理。要用时可以重新申请。',
  },
  change: {
    lead: (name: string) => `${name}的授权。改好以后，从下一次结算起按新的办。`,
    title: '请核对改动',
    before: (question: string) => `原来：${question}`,
    after: (question: string) => `改为：${question}`,
    money: ['确认后马上生效。', '已经付过的钱不会变。'],
    sentence: (name: string) => `${name}可以怎样用您的账户，已经改好。`,
    next: '从下一次结算起，按新的内容办。',
    repair: '重新修改',
  },
  end: {
    tomorrowAndWhy: '明天 00:00 生效。今天才授权的，今天以内还能用。',
    askedWord: (end: string) => `已申请${end}`,
    asked: (name: string) => `您和${name}的共济，到今晚 24 点解除。`,
    askedNext: {
      SHARER: (name: string) => `今天以内还能使用，不用再办。明天起，${name}看病买药，不再用您的钱。`,
      BENEFICIARY: (name: string) => `今天以内还能使用，不用再办。明天起，您看病买药，不再用${name}的钱。`,
    },
  },
} as const;

/** A sharing that waits for the relative, and one that came to nothing. */
const agreementWords = {
  waits: {
    SHARER: '正在等对方同意，现在还不能用。',
    BENEFICIARY: '正在等您答复，现在还不能用。',
  },
  over: {
    SHARER: '这份共济没有办成，没有生效过。',
    BENEFICIARY: '这份共济没有生效过，不用再办。',
  },
} as const;

/** What the sharing means to the reader now, in one sentence. */
export const meansNow = ({
  side,
  stage,
  terms,
  refusedFor,
  other,
}: Pick<Sharing, 'side' | 'stage' | 'terms' | 'refusedFor' | 'other'>): string => {
  const means = (isActive: boolean) => oneRelativeWords.overview.means(side, isActive, maskName(other.name));
  switch (stage) {
    case 'PROPOSED':
      return agreementWords.waits[side];
    case 'APPLIED':
    case 'ACCEPTED':
      return '申请还没有办结，现在还不能用。';
    case 'SCHEDULED':
      return `从${dayWords(terms.firstDay)}起生效，现在还不能用。`;
    case 'ACTIVE':
    case 'ENDING':
      return means(true);
    case 'WITHDRAWN':
      return '申请已经撤销，没有生效过。';
    case 'NOT_AGREED':
      return agreementWords.over[side];
    case 'REFUSED':
      return refusedInWords(side, refusedFor);
    case 'ENDED':
      return means(false);
  }
};

/** When a step was taken, or is expected. */
export const stepInWords = ({ state, at }: Pick<CaseStepTaken<string>, 'state' | 'at'>): string => {
  switch (state) {
    case 'DONE':
      return at === null ? '' : momentWords(at);
    case 'REFUSED':
      return at === null ? '' : `${momentWords(at)} 没有通过`;
    case 'NEXT':
      return at === null ? '' : `预计 ${momentWords(at)}`;
    case 'LATER':
      return '在前一步之后';
    case 'STOPPED':
      return '不再办理';
  }
};
