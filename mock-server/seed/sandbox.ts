import { FAMILIES } from './families/all';
import { pastOf } from './past-of-family';
import { peopleOf } from './people-of-family';
import { TERMINALS } from './terminals';
import type { World } from './world';

/** The world of the sandbox: a Sunday in November 2026, in the middle of the season for the premium of 2027. */
export const SANDBOX: World = {
  name: 'sandbox',
  startsAt: '2026-11-22T09:00:00.000+08:00',
  people: FAMILIES.flatMap(peopleOf),
  kinships: FAMILIES.flatMap((family) => family.register),
  familyCodes: FAMILIES.flatMap((family) => family.familyCodes ?? []),
  birthCertificates: FAMILIES.flatMap((family) => family.birthCertificates ?? []),
  terminals: TERMINALS,
  history: FAMILIES.flatMap(pastOf).sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
};
