import type { OrderMove } from '@/domain/settlement/decide-sharer-order';

/** Whose money comes first, where the user sets it. */
export const orderWords = {
  title: '个人共济账户使用顺序',
  lead: '排在前面的，先用谁的钱。',
  none: { title: '还没有人给您共济', body: '家人给您共济以后，可以在这里排顺序。' },
  fixed: '您参保的地方不能自己排顺序。',
  save: '提交',
  saved: '顺序已保存，下一次结算起按它用。',
  moves: { TOP: '置顶', UP: '上移', DOWN: '下移', BOTTOM: '置底' } satisfies Record<OrderMove, string>,
} as const;
