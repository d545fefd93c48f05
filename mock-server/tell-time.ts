import type { Moment } from '@/domain/calendar';
import type { Bureau } from './bureau';
import { readMeta } from './store/meta';
import type { Query } from './store/store';

/** What time it is: where other processes may move the clock as well, the one kept with the data counts. */
export const tellTime = async ({ store, clock }: Pick<Bureau, 'store' | 'clock'>, q: Query): Promise<Moment> => {
  const kept = store.isShared ? await readMeta(q, 'CLOCK_OFFSET_MS') : null;
  if (kept !== null) clock.setOffset(Number(kept));
  return clock.now();
};
