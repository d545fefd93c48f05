import type { Walker } from './main-way';
import { arriveAt, press } from './walk';

/** 北京, from the home of who uses the money: another sharer first. */
export async function putFirst({ page, look }: Walker, sharer: RegExp): Promise<void> {
  await press(page, /^个人共济账户使用顺序，/);
  await arriveAt(page, '个人共济账户使用顺序');
  await page.getByRole('button', { name: '提交' }).waitFor({ state: 'detached' });
  await look('sharer-order');
  await press(page, sharer);
  await look('sharer-order-moved');
  await press(page, '提交');
  await page.getByText('顺序已保存，下一次结算起按它用。').waitFor();
  await look('sharer-order-saved');
}
