import { ageOn, type Day } from '../calendar';
import { type Refusal, refuseAt } from '../outcome';
import type { Sex } from './id-number';
import type { Kinship } from './kinship';
import { personMeant } from './person-meant';

/** How much older a parent or grandparent is at least. An assumption: policy-sources.md#ages-of-kin */
const YEARS_BEFORE_A_CHILD = 14;
/** From which age one may be married. policy-sources.md#marriage-age */
const MARRIAGE_AGE = { MALE: 22, FEMALE: 20 } as const satisfies Record<Sex, number>;
/** How many of a kind one person can have. policy-sources.md#kin-by-pledge */
const MOST_OF_A_KIND: Partial<Record<Kinship, number>> = { SPOUSE: 1, PARENT: 2 };

export interface PersonOfAge {
  bornOn: Day;
  sex: Sex;
}

const OLDER: readonly Kinship[] = ['PARENT', 'PATERNAL_GRANDPARENT', 'MATERNAL_GRANDPARENT'];
const YOUNGER: readonly Kinship[] = ['CHILD', 'PATERNAL_GRANDCHILD', 'MATERNAL_GRANDCHILD'];

const isAncestorByAge = (older: PersonOfAge, younger: PersonOfAge): boolean =>
  ageOn(older.bornOn, younger.bornOn) >= YEARS_BEFORE_A_CHILD;

const isOfMarriageAge = ({ bornOn, sex }: PersonOfAge, today: Day): boolean =>
  ageOn(bornOn, today) >= MARRIAGE_AGE[sex];

const isPossibleByAge = (kinship: Kinship, sharer: PersonOfAge, relative: PersonOfAge, today: Day): boolean => {
  if (OLDER.includes(kinship)) return isAncestorByAge(relative, sharer);
  if (YOUNGER.includes(kinship)) return isAncestorByAge(sharer, relative);
  return kinship !== 'SPOUSE' || [sharer, relative].every((one) => isOfMarriageAge(one, today));
};

/** What there is to look at where no register knows the two. */
export interface PledgeAlone {
  today: Day;
  sharer: PersonOfAge;
  relative: PersonOfAge;
  boundRelatives: readonly { name?: string; sex?: Sex; kinship: Kinship }[];
}

/** Why a relation that only a pledge vouches for cannot be: by the ages, or by those who hold that place already. */
export const whyNotByPledge = (
  kinship: Kinship,
  { today, sharer, relative, boundRelatives }: PledgeAlone,
): Refusal | null => {
  if (!isPossibleByAge(kinship, sharer, relative, today)) return refuseAt('kinship', 'KINSHIP_IMPOSSIBLE', { kinship });
  const most = MOST_OF_A_KIND[kinship] ?? Number.POSITIVE_INFINITY;
  const there = boundRelatives.filter((one) => one.kinship === kinship);
  const held = there.length >= most && (there.find(({ sex }) => sex === relative.sex) ?? there[0]);
  return held ? refuseAt('kinship', 'SLOT_TAKEN', { kinship, ...personMeant(held) }) : null;
};
