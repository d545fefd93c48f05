import type { Reminder } from '@/contract/reminder.contract';
import type { ReminderCode } from '@/domain/reminders/reminder';
import { lifeInWords } from './reminder-life.copy';
import { dayWords, yuan } from './wording';

/** One reminder: what it is, and what it means for the reader. */
export interface ReminderSaid {
  title: string;
  lines: readonly string[];
}

/** What is said to a reader, who the other person is to them, and the day it turns on. */
export type SayReminder = (reminder: Reminder, who: string, day: string) => ReminderSaid;

const fen = ({ figures }: Reminder, name: string): string => yuan(Number(figures[name] ?? 0));

const isSharer = ({ side }: Reminder): boolean => side === 'SHARER';

const daysLeft = (left: number, day: string): string => {
  if (left === 0) return '今天是最后一天。';
  return left === 1 ? '明天是最后一天。' : `还有 ${left} 天，到 ${day}为止。`;
};

/** Some places let nobody change the last day. */
const longerInWords = ({ way }: Reminder): string =>
  way.to === 'SHARING_TERMS'
    ? '要接着用，请改结束日期，或到期后再办。'
    : '这里不能改结束日期。要接着用，到期后请再办。';

const expires: SayReminder = (reminder, who, day) => ({
  title: `与${who}的家庭共济快到期`,
  lines: [
    daysLeft(Number(reminder.figures.daysLeft), day),
    isSharer(reminder) ? longerInWords(reminder) : '要接着用，请对方来办。',
  ],
});

const expired: SayReminder = (reminder, who, day) => ({
  title: `与${who}的家庭共济已到期`,
  lines: [`${day}零点自动结束。`, isSharer(reminder) ? '要接着用，请重新办理。' : '看病买药请自付。'],
});

const whyQuotaEnded = ({ figures }: Reminder): string =>
  figures.by === 'INSURANCE' ? '医保关系变了，跨省共济自动结束。' : '对方结束了跨省共济。';

const quotaReturned: SayReminder = (reminder, who, day) => ({
  title: `给${who}的额度，退回 ${fen(reminder, 'amountFen')}`,
  lines: [whyQuotaEnded(reminder), `${day}，没用完的钱退回了您的账户。`],
});

const quotaOver: SayReminder = (reminder, who, day) => ({
  title: `与${who}的跨省共济已结束`,
  lines: [day, whyQuotaEnded(reminder), isSharer(reminder) ? '额度已用完，没有钱要退。' : '这笔额度，您不能再用。'],
});

const moneyReturned: SayReminder = (reminder, who, day) => ({
  title: `转给${who}的 ${fen(reminder, 'amountFen')}，已退回`,
  lines: [
    reminder.figures.how === 'BOUNCED' ? '对方没有在当天接受，次日早上自动退回。' : '对方没有接受，退了回来。',
    `${day}，钱回到了您原来的账户。`,
  ],
});

const moneyMissed: SayReminder = (reminder, who, day) => ({
  title: `${who}转来的 ${fen(reminder, 'amountFen')}，已退回`,
  lines: [`到 ${day}早上，您还没有接受。`, '钱已退回对方。还需要，请对方再转一次。'],
});

const unpaid = ({ figures }: Reminder): string => `还有 ${figures.unpaid} 位家人没有缴。`;

/** Where a region takes it in the new year too: what is lost by then. */
const extensionLines = ({ figures, dueOn }: Reminder): string[] => {
  if (figures.extendedTo === undefined) return [];
  const isExtension = figures.extendedTo === dueOn;
  return isExtension
    ? ['现在补缴，从缴费那天起才有待遇。']
    : [`${dayWords(String(figures.extendedTo))}以前还能补缴。`, '但补缴以前看病，统筹不付。'];
};

const seasonCloses: SayReminder = (reminder, _who, day) => ({
  title: `${reminder.figures.year} 年居民医保快截止`,
  lines: [daysLeft(Number(reminder.figures.daysLeft), day), ...extensionLines(reminder), unpaid(reminder)],
});

const seasonOpens: SayReminder = (reminder) => ({
  title: `${reminder.figures.year} 年居民医保开始缴费`,
  lines: [`${dayWords(String(reminder.figures.closesOn))}截止。`, unpaid(reminder)],
});

/** What must stay, where a region keeps anything. */
const floorLine = (reminder: Reminder): string[] =>
  Number(reminder.figures.floorFen) > 0 ? [`账户要留足 ${fen(reminder, 'floorFen')}。`] : [];

const atFloor: SayReminder = (reminder) => ({
  title: '账户里没有钱可共济了',
  lines: [...floorLine(reminder), '家人看病买药，现在要自付。'],
});

const nearFloor: SayReminder = (reminder) => ({
  title: `可共济的钱只剩 ${fen(reminder, 'leftFen')}`,
  lines: [...floorLine(reminder), '用完以后，家人看病买药要自付。'],
});

const SAID: Readonly<Record<ReminderCode, SayReminder>> = {
  ...lifeInWords,
  EXPIRES: expires,
  EXPIRED: expired,
  QUOTA_RETURNED: quotaReturned,
  QUOTA_OVER: quotaOver,
  MONEY_RETURNED: moneyReturned,
  MONEY_MISSED: moneyMissed,
  SEASON_CLOSES: seasonCloses,
  SEASON_OPENS: seasonOpens,
  AT_FLOOR: atFloor,
  NEAR_FLOOR: nearFloor,
};

/** In plain words, for the one who reads it. `who`: the other person, as the reader knows them. */
export const reminderInWords = (reminder: Reminder, who: string): ReminderSaid =>
  SAID[reminder.code](reminder, who, reminder.dueOn === null ? '' : dayWords(reminder.dueOn));
