import type { Sharing } from '@/contract/sharing.contract';
import { AGREEMENT } from '@/domain/sharing/relative-agreement';
import { dayWords } from './wording';

interface AnswerWords {
  title: string;
  /** What happens, before it is confirmed. */
  lines: readonly string[];
  confirm: string;
  word: string;
}

/** A sharing that waits until the relative agrees themself. */
export const agreementWords = {
  ask: {
    label: (relative: string) => `先请${relative}本人同意`,
    hint: `选了以后，对方会收到短信。${AGREEMENT.days} 天内同意才生效，不同意或不答复就不办。`,
    row: '先问对方吗',
    answers: { YES: '先问，对方同意才生效', NO: '不先问' },
    repair: '返回核对',
  },
  asked: {
    word: '已请对方同意',
    sentence: (name: string) => `${name}同意以后，就可以用您的账户。现在还没有生效。`,
    next: `对方会收到短信，请提醒他登录答复。${AGREEMENT.days} 天不答复就失效。没有答复以前，可以撤销。`,
  },
  look: '去看告知书，再答复',
  agreement: { SHARER: '对方同意时间', BENEFICIARY: '您同意的时间' },
  read: {
    title: '告知书',
    waitingFor: '正在读取告知书',
    summary: '先看三句话',
    terms: '对方定的内容',
    full: '全文',
    tick: '我已阅读以上内容',
    tickFirst: '同意之前，请先打勾。',
    agree: '同意',
    decline: '不同意',
  },
  check: {
    lead: '确认前，什么都不会变。',
    who: '对方',
    what: '会怎样',
    consider: '再想想',
    readAgain: '重新阅读',
    at: '答复时间',
  },
  answers: {
    AGREE: {
      title: '确定同意吗？',
      lines: ['您看病买药时，就可以用对方的账户。', '您不会因此欠钱。', '您随时可以自己解除，不用对方同意。'],
      confirm: '确认同意',
      word: '已同意',
    },
    DECLINE: {
      title: '确定不同意吗？',
      lines: ['这份共济不会生效，谁的钱都不会动。', '不用说理由，对方也看不到理由。', '以后对方还可以再问您。'],
      confirm: '确认不同意',
      word: '已答复不同意',
    },
  } satisfies Record<'AGREE' | 'DECLINE', AnswerWords>,
} as const;

/** What became of the answer, in one sentence and what comes next. */
export const answeredInWords = (
  { stage, terms }: Pick<Sharing, 'stage' | 'terms'>,
  name: string,
): { sentence: string; next: string } => {
  switch (stage) {
    case 'NOT_AGREED':
      return { sentence: `您没有同意${name}的家庭共济。`, next: '这份共济没有生效，不用再办。' };
    case 'APPLIED':
    case 'ACCEPTED':
      return { sentence: `您同意了${name}的家庭共济。`, next: '接下来由医保部门办理，办结以后才能用。' };
    case 'SCHEDULED':
      return {
        sentence: `从${dayWords(terms.firstDay)}起，您可以用${name}的账户。`,
        next: '到那一天自动生效，不用再办。',
      };
    default:
      return {
        sentence: `从现在起，您可以用${name}的账户。`,
        next: '看病买药时，用您本人的医保码或社保卡。随时可以自己解除。',
      };
  }
};
