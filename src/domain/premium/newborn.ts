import { type Day, yearOf } from '../calendar';
import { addDays, addMonths } from '../later-days';
import type { RegionProfile } from '../region/region-profile';
import { benefitsEndOn, insuredYearBeginsOn } from './premium-season';

/** How long after birth a newborn is insured from birth on. */
export interface NewbornWindow {
  unit: 'DAYS' | 'MONTHS';
  length: number;
}

/** policy-sources.md#newborn */
const NEWBORN_WINDOW: NewbornWindow = { unit: 'DAYS', length: 90 };

/** The window of a city; most have the usual one. */
export const newbornWindowOf = ({ premium }: Pick<RegionProfile, 'premium'>, city: string): NewbornWindow =>
  premium.newborn?.find((one) => one.city === city) ?? NEWBORN_WINDOW;

/** The last day of the window; the day of birth itself is not counted. policy-sources.md#newborn-days */
export const newbornUntil = (bornOn: Day, { unit, length }: NewbornWindow): Day =>
  unit === 'DAYS' ? addDays(bornOn, length) : addMonths(bornOn, length);

/** Paid within the window: from birth; later: from the first of the month after the payment. policy-sources.md#newborn */
export const newbornBenefitsOn = (bornOn: Day, paidOn: Day, window: NewbornWindow): Day =>
  paidOn <= newbornUntil(bornOn, window) ? bornOn : `${addMonths(`${paidOn.slice(0, 7)}-01`, 1)}`;

/** The year of birth is paid for as long as its insurance begins before the year is over. policy-sources.md#newborn-late */
export const mayPayForBirthYear = (year: number, bornOn: Day, today: Day, window: NewbornWindow): boolean =>
  year === yearOf(bornOn) && bornOn <= today && newbornBenefitsOn(bornOn, today, window) <= benefitsEndOn(year);

/** In the year after birth, that year is taken to the end of the window, whatever the season. policy-sources.md#newborn-next-year */
export const mayPayForYearAfterBirth = (year: number, bornOn: Day, today: Day, window: NewbornWindow): boolean =>
  year === yearOf(bornOn) + 1 && insuredYearBeginsOn(year) <= today && today <= newbornUntil(bornOn, window);
