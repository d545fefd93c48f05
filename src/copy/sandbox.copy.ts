import type { Day } from '@/domain/calendar';
import { dayWords } from './wording';

/** The sandbox's own time, and how it begins again. */
export const sandboxWords = {
  today: (day: Day) => `演示里的今天是 ${dayWords(day)}。`,
  flows: '日期会一天天往前走。缴费期过了，可以让演示重新开始。',
  restart: '重新开始',
  dialog: {
    title: '要让演示重新开始吗？',
    lines: ['所有人办过的事都会清除，日期和余额回到开头。', '正在用这个演示的其他人，也会一起重新开始，并退出登录。'],
    confirm: '重新开始',
    busy: '正在重新开始',
    stay: '不重新开始',
  },
  silent: { title: '还没有收到答复', body: '请检查网络，再按一次。' },
} as const;
