import dayjs from 'dayjs';
import type { Day } from './calendar';

export const addDays = (day: Day, days: number): Day => dayjs(day).add(days, 'day').format('YYYY-MM-DD');

/** The same day of another month, or that month's last where it has none. */
export const addMonths = (day: Day, months: number): Day => dayjs(day).add(months, 'month').format('YYYY-MM-DD');
