import type { Problem } from '@/contract/problem.contract';
import { dayOf, type Moment, startOfDay } from '@/domain/calendar';
import { addDays } from '@/domain/later-days';
import { TOO_SOON } from './statuses';

const MINUTE_S = 60;

/** In how many seconds what came too soon may be asked again; what is counted by the day, tomorrow. Null: it did not come too soon. */
export const retryAfterOf = ({ status, params }: Pick<Problem, 'status' | 'params'>, now: Moment): number | null => {
  if (status !== TOO_SOON) return null;
  if (typeof params.waitSeconds === 'number') return params.waitSeconds;
  if (typeof params.minutes === 'number') return params.minutes * MINUTE_S;
  return Math.ceil((startOfDay(addDays(dayOf(now), 1)) - now) / 1000);
};
