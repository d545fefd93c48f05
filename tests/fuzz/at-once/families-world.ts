import { idNumberOf } from '../../../mock-server/seed/demo-id-number';
import type { SeedPerson, World } from '../../../mock-server/seed/world';
import { CANTONESE, DAUGHTER, MOTHER, SON, TEST_WORLD } from '../../server/support/world';
import { OPENING_FEN } from './family-model';

const ROLES = { daughter: DAUGHTER, son: SON, mother: MOTHER, far: CANTONESE } as const;
export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

export const memberOf = (role: Role, family: number): SeedPerson => {
  const serial = 200 + ROLE_NAMES.indexOf(role) + 4 * family;
  const model = ROLES[role];
  return {
    ...model,
    id: `${role}-${family}`,
    phone: `1200${String(1_000_000 + serial)}`,
    // a serial has three digits: the birthday tells the families apart
    idNumber: idNumberOf({
      addressCode: role === 'far' ? '449999' : '139999',
      bornOn: `${role === 'mother' ? 1950 + (family % 9) : 1980 + (family % 9)}-0${1 + (Math.floor(family / 9) % 9)}-${10 + (Math.floor(family / 81) % 18)}`,
      serial: 500 + ROLE_NAMES.indexOf(role),
    }),
    openingFen: role === 'mother' ? null : OPENING_FEN[role],
    monthlyCreditFen: 0,
  };
};

export const worldOf = (families: number): World => {
  const each = Array.from({ length: families }, (_, family) => family);
  return {
    ...TEST_WORLD,
    name: `families-${families}`,
    people: each.flatMap((family) => ROLE_NAMES.map((role) => memberOf(role, family))),
    kinships: each.flatMap((family) => [
      ...(['daughter', 'son', 'far'] as const).map(
        (child) => ({ person: `${child}-${family}`, relative: `mother-${family}`, kinship: 'PARENT' }) as const,
      ),
      { person: `daughter-${family}`, relative: `son-${family}`, kinship: 'SIBLING' } as const,
    ]),
  };
};
