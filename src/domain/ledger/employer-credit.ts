import { type Day, yearOf } from '../calendar';

const DECEMBER = 12;

/** The first of the next month: the day of the employer's next credit. policy-sources.md#employer-credit */
export const nextCreditOn = (today: Day): Day => {
  const month = Number(today.slice(5, 7));
  const [year, next] = month === DECEMBER ? [yearOf(today) + 1, 1] : [yearOf(today), month + 1];
  return `${year}-${String(next).padStart(2, '0')}-01`;
};
