import { addDays, dayOf, type Moment, startOfDay } from '../calendar';

const HOUR_MS = 60 * 60 * 1000;

/** 医保钱包 sends from six in the morning until ten in the evening. policy-sources.md#wallet-hours */
export const SENDING_HOURS = { from: 6, until: 22 } as const;

const sinceMidnight = (at: Moment): number => at - startOfDay(dayOf(at));

export const isSendingHour = (at: Moment): boolean =>
  sinceMidnight(at) >= SENDING_HOURS.from * HOUR_MS && sinceMidnight(at) < SENDING_HOURS.until * HOUR_MS;

/** When money that was not accepted goes back: at six on the morning after it was sent. policy-sources.md#wallet-bounce */
export const bounceMomentOf = (sentAt: Moment): Moment =>
  startOfDay(addDays(dayOf(sentAt), 1)) + SENDING_HOURS.from * HOUR_MS;
