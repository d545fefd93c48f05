import type { Fen } from '@/domain/money';
import type { SharingReach } from '@/domain/settlement/sharer-order';
import { yuan } from './wording';

interface SourceWords {
  /** What pays. */
  name: string;
  before: string;
  will: (amountFen: Fen) => string;
  paid: (amountFen: Fen) => string;
  willReturn: (amountFen: Fen) => string;
  returned: (amountFen: Fen) => string;
}

/** What a premium is paid from: the account, or the quota for a relative in another province. */
export const premiumSourceWords: Readonly<Record<SharingReach, SourceWords>> = {
  REGION: {
    name: '您的个人账户',
    before: '现在余额',
    will: (amountFen) => `确认后，从您的账户扣 ${yuan(amountFen)}。`,
    paid: (amountFen) => `已从您的账户扣 ${yuan(amountFen)}。`,
    willReturn: (amountFen) => `确认后，${yuan(amountFen)}退回您的账户。`,
    returned: (amountFen) => `${yuan(amountFen)}已退回您的账户。`,
  },
  NATION: {
    name: '给这位亲属的共济额度',
    before: '额度还剩',
    will: (amountFen) => `确认后，从共济额度里扣 ${yuan(amountFen)}。`,
    paid: (amountFen) => `已从共济额度里扣 ${yuan(amountFen)}。`,
    willReturn: (amountFen) => `确认后，${yuan(amountFen)}退回共济额度。`,
    returned: (amountFen) => `${yuan(amountFen)}已退回共济额度，额度结束了的退回您的账户。`,
  },
};

/** What is said of the account of somebody whom the reader acts for. */
export const helpedSourceWords = (name: string): Pick<SourceWords, 'will' | 'paid'> => ({
  will: (amountFen) => `确认后，从${name}的账户扣 ${yuan(amountFen)}。`,
  paid: (amountFen) => `已从${name}的账户扣 ${yuan(amountFen)}。`,
});
