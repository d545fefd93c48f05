import { ageOn, type Day } from '../calendar';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { readIdNumber } from '../person/id-number';
import type { Insurance } from '../person/insurance';
import { readPersonName } from '../person/person-name';
import type { RegionCode } from '../region/region-profile';
import type { HallMatter } from './hall-matters';

/** 代办: who stands at the counter for another, by a letter that names what for and until when. */
export interface ProxyClaim {
  name: string;
  idNumber: string;
  scope: readonly HallMatter[];
  validUntil: Day;
}

export interface CounterClaim {
  /** Whose matter it is, by their ID. */
  present: { name: string; idNumber: string };
  /** Null: they came themselves. */
  proxy: ProxyClaim | null;
}

interface Known {
  id: string;
  name: string;
  insurance: Insurance;
}

export interface CounterFacts<T extends Known> {
  today: Day;
  matter: HallMatter;
  /** The region the hall serves. */
  region: RegionCode;
  /** The person registered under the ID number, if any. */
  person: T | null;
  /** When that person died, as the register knows it. */
  diedOn: Day | null;
}

/** Who acts for another is of age. policy-sources.md#proxy-age */
const PROXY_FROM_AGE = 18;

/** A proxy letter holds for what it names, to the end of its last day. policy-sources.md#hall-proxy */
const whyNoProxy = (proxy: ProxyClaim, { present }: CounterClaim, today: Day, matter: HallMatter): Refusal | null => {
  const name = readPersonName(proxy.name);
  if (!name.ok) return { ...name, field: 'proxy.name' };
  const id = readIdNumber(proxy.idNumber, today);
  if (!id.ok) return { ...id, field: 'proxy.idNumber' };
  const own = readIdNumber(present.idNumber, today);
  if (own.ok && own.value.idNumber === id.value.idNumber) return refuseAt('proxy.idNumber', 'PROXY_IS_PRINCIPAL');
  if (ageOn(id.value.bornOn, today) < PROXY_FROM_AGE)
    return refuseAt('proxy.idNumber', 'PROXY_UNDER_AGE', { age: PROXY_FROM_AGE });
  if (proxy.validUntil < today) return refuseAt('proxy.validUntil', 'PROXY_EXPIRED', { validUntil: proxy.validUntil });
  return proxy.scope.includes(matter) ? null : refuseAt('proxy.scope', 'PROXY_OUT_OF_SCOPE');
};

/** May this be done at this counter: the person as registered, insured where the hall serves and living, come themselves or by a proxy that holds. */
export const decideCounter = <T extends Known>(claim: CounterClaim, facts: CounterFacts<T>): Decision<T> => {
  const { today, person, region, matter, diedOn } = facts;
  const name = readPersonName(claim.present.name);
  if (!name.ok) return { ...name, field: 'present.name' };
  const id = readIdNumber(claim.present.idNumber, today);
  if (!id.ok) return { ...id, field: 'present.idNumber' };
  if (person?.name !== name.value) return refuseAt('present.name', 'NAME_ID_MISMATCH');
  if (person.insurance.region !== region) return refuse('OTHER_HALL', { region: person.insurance.region });
  if (diedOn !== null) return refuse('PERSON_DIED');
  const noProxy = claim.proxy && whyNoProxy(claim.proxy, claim, today, matter);
  return noProxy ?? accept(person);
};
