import { addDays } from '@/domain/later-days';
import type { Answer, RandomBureau } from './random-bureau';
import type { Deed } from './random-deeds';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const DONE: Answer = { status: 200, body: null };

/** One minute before the wallet closes, before what waits in it goes back, before a year is over. */
const minuteBefore = async (life: RandomBureau, hour: 'NIGHT' | 'SIX' | 'NEW_YEAR'): Promise<string> => {
  const today = await life.today();
  if (hour === 'NEW_YEAR') return `${today.slice(0, 4)}-12-31T23:59:00+08:00`;
  const at = (day: string) => `${day}T${hour === 'NIGHT' ? '21:59' : '05:59'}:00+08:00`;
  return Date.parse(at(today)) > Date.parse(await life.now()) ? at(today) : at(addDays(today, 1));
};

const moveClock = async (life: RandomBureau, { clockMove }: Deed): Promise<Answer> => {
  const move = 'minuteBefore' in clockMove ? { setTo: await minuteBefore(life, clockMove.minuteBefore) } : clockMove;
  return life.knock('POST', '/_demo/clock', '', move);
};

/** What happens to people, and time. */
export const EVENTS = {
  insuranceEvent: (life: RandomBureau, { who, event }: Deed) =>
    life.knock('POST', '/_demo/insurance-events', '', { personId: life.person(who).id, ...event }),
  kinshipEvent: (life: RandomBureau, { who, relative, which }: Deed) => {
    const body = { personId: life.person(who).id, relativeId: life.person(relative).id, ended: which % 2 === 0 };
    return life.knock('POST', '/_demo/kinship-events', '', body);
  },
  moveClock,
  wait: async (life: RandomBureau, { which }: Deed): Promise<Answer> => {
    life.wait(([1, 1, 30, 121, 900, 901][which % 6] ?? 1) * MINUTE_MS);
    return DONE;
  },
  down: async (life: RandomBureau, { which }: Deed): Promise<Answer> => {
    await life.down(([1, 1, 3, 45][which % 4] ?? 1) * DAY_MS);
    return DONE;
  },
};
