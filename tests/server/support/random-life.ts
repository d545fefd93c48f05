import { EVENTS } from './do-events';
import { HALL_DEEDS } from './do-hall';
import { MONEY_DEEDS } from './do-money';
import { NATIONAL_DEEDS } from './do-national';
import { SHARING_DEEDS } from './do-sharing';
import { aimed } from './random-aim';
import type { Answer, RandomBureau } from './random-bureau';
import type { Deed, What } from './random-deeds';

const DEEDS: Readonly<Record<What, (life: RandomBureau, deed: Deed) => Promise<Answer>>> = {
  ...SHARING_DEEDS,
  ...MONEY_DEEDS,
  ...NATIONAL_DEEDS,
  ...HALL_DEEDS,
  ...EVENTS,
};

/** Does it, by the hands it needs. */
export const perform = (life: RandomBureau, deed: Deed): Promise<Answer> => DEEDS[deed.what](life, aimed(life, deed));
