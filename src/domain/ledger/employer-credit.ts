import { type Day, monthOf } from '../calendar';
import { addMonths } from '../later-days';

/** The first of the next month: the day of the employer's next credit. policy-sources.md#employer-credit */
export const nextCreditOn = (today: Day): Day => addMonths(`${monthOf(today)}-01`, 1);
