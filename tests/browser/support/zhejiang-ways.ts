import type { Walker } from './main-way';
import { arriveAt, press } from './walk';

/** 浙里办, from one case that is not completed: back out of it. */
export async function withdraw({ page, look }: Walker): Promise<void> {
  await press(page, '撤销');
  await arriveAt(page, '确定要撤销吗？');
  await look('withdraw');
  await press(page, '确认撤销');
  await arriveAt(page, '已撤销');
  await look('withdraw-result');
}
