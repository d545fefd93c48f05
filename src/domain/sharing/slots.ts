import { type Refusal, refuseAt } from '../outcome';
import type { Sex } from '../person/id-number';
import type { Kinship } from '../person/kinship';
import { personMeant } from '../person/person-meant';
import type { RegionProfile } from '../region/region-profile';

interface Place {
  kinship: Kinship;
  sex: Sex;
}

/** Why the slot of the region that this relative would take is not free, and who holds it. policy-sources.md#shanxi-slots */
export const whyNoSlot = (
  { sharing }: RegionProfile,
  bound: readonly (Place & { name: string })[],
  relative: Place,
): Refusal | null => {
  for (const slot of sharing.slots) {
    const holds = ({ kinship, sex }: Place) => kinship === slot.kinship && (slot.sex ?? sex) === sex;
    const there = bound.filter(holds);
    if (holds(relative) && there.length >= slot.max)
      return refuseAt('kinship', 'SLOT_TAKEN', { kinship: relative.kinship, ...personMeant(there[0] ?? {}) });
  }
  return null;
};
