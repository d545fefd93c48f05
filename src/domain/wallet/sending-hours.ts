import { dayOf, type Moment, startOfDay } from '../calendar';
import { addDays } from '../later-days';
import { WALLET } from './wallet-policy';

const HOUR_MS = 60 * 60 * 1000;

const sinceMidnight = (at: Moment): number => at - startOfDay(dayOf(at));

/** 医保钱包 sends by day only. policy-sources.md#wallet-hours */
export const isSendingHour = (at: Moment): boolean =>
  sinceMidnight(at) >= WALLET.sendingHours.from * HOUR_MS && sinceMidnight(at) < WALLET.sendingHours.until * HOUR_MS;

/** When money that was not accepted goes back: on the morning after it was sent. policy-sources.md#wallet-bounce */
export const bounceMomentOf = (sentAt: Moment): Moment =>
  startOfDay(addDays(dayOf(sentAt), 1)) + WALLET.bounceHour * HOUR_MS;
