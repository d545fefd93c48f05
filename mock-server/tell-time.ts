import type { Moment } from '@/domain/calendar';
import type { Bureau } from './bureau';
import { readMeta } from './store/meta';
import type { Query } from './store/store';

/**
 * What time it is: the offset that is kept with the data counts, as this transaction sees it. Another process may have moved the clock; and
 * where a deed that moved it was undone, what is done again must not begin at the time it had moved to.
 */
export const tellTime = async ({ clock }: Pick<Bureau, 'clock'>, q: Query): Promise<Moment> => {
  const kept = await readMeta(q, 'CLOCK_OFFSET_MS');
  if (kept !== null) clock.setOffset(Number(kept));
  return clock.now();
};
