import type { SeedPerson } from '../../../mock-server/seed/world';
import type { RandomBureau } from './random-bureau';
import type { Deed, What } from './random-deeds';

/** What only somebody with an account of their own can do, for somebody else: of one province, or of another. */
const AT_HOME: readonly What[] = [
  'share',
  'askFirst',
  'hallShare',
  'moveMoney',
  'hallTransfer',
  'sendToWallet',
  'apply',
];
const ABROAD: readonly What[] = ['propose', 'changeQuota', 'payCare'];

/** Mostly somebody who may do it and for whom it may be done: by pure chance hardly anything would ever begin. */
export const aimed = (life: RandomBureau, deed: Deed): Deed => {
  const { what, which } = deed;
  const isAbroad = ABROAD.includes(what);
  if (which === 9 || !(isAbroad || AT_HOME.includes(what))) return deed;
  const earners = life.everybody.filter((at) => life.person(at).insurance.kind === 'EMPLOYEE');
  // the first of them has a personnel office
  const who = earners[what === 'apply' ? 0 : deed.who % earners.length] ?? deed.who;
  const here = life.person(who).insurance.region;
  const mayBe = ({ insurance }: SeedPerson) => (insurance.region === here) !== isAbroad;
  const kin = life.everybody.filter((at) => at !== who && mayBe(life.person(at)));
  return { ...deed, who, relative: kin[deed.relative % kin.length] ?? deed.relative };
};
