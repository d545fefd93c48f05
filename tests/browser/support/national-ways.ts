import type { Walker } from './main-way';
import { arriveAt, press } from './walk';

/** From home to the room of the region and the directory of departments, through the national platform. */
export async function lookRound({ page, look }: Walker, goHome: () => Promise<void>): Promise<void> {
  await press(page, /^国家医保服务平台，/);
  await press(page, /^让家人用我的钱，/);
  await arriveAt(page, '家人在哪里参保');
  await look('national-money');
  await goHome();
  await press(page, /^国家医保服务平台，/);
  await press(page, /^地方专区，/);
  await arriveAt(page, '地方专区');
  await press(page, /^山西/, 'radio');
  await look('national-place');
  await goHome();
  await press(page, /^国家医保服务平台，/);
  await press(page, /^哪件事归谁管，/);
  await arriveAt(page, '哪件事归谁管');
  await look('national-departments');
}
