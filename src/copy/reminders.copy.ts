import type { Reminder } from '@/contract/reminder.contract';

/** The page of what a person should look at. */
export const reminderWords = {
  title: '要看的事',
  lead: '每件事都能点开，去能办的地方看。',
  waitingFor: '正在看有没有要提醒您的',
  none: { title: '现在没有要看的事', body: '到期、退款、家人有变动，会在这里提醒您。' },
  allSeen: { title: '都看过了', body: '事情有变化，会再提醒您。' },
  putAway: '知道了',
  kept: '放到“看过的”里了。',
  seen: (count: number) => `看过的 ${count} 件`,
} as const;

const WAY_WORDS: Readonly<Record<Reminder['way']['to'], string>> = {
  SHARING: '去看看',
  SHARING_TERMS: '去改结束日期',
  SHARING_END: '看要不要结束',
  QUOTA: '看这笔额度',
  FAMILY_CODES: '看亲情账户',
  FAMILY_CODE_END: '看要不要移除',
  WALLET_TRANSFER: '看这笔转账',
  TRIAL: '先算算还够付多少',
  PREMIUM: '去缴费',
};

export const wayInWords = ({ way }: Pick<Reminder, 'way'>): string => WAY_WORDS[way.to];
