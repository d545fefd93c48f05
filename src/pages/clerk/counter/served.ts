import type { HallPerson } from '@/contract/hall.contract';
import type { Day } from '@/domain/calendar';
import type { TermsErrors } from '@/frames/terms-errors';
import type { CounterErrors } from './counter-errors';
import type { CounterForm } from './counter-form';

/** What every part of the counter works on: the person there, what is typed, what is wrong with it. */
export interface Served {
  person: HallPerson;
  today: Day;
  form: CounterForm;
  type: (typed: Partial<CounterForm>) => void;
  errors: CounterErrors;
  terms: TermsErrors;
}
