import { ageOn, type Day } from '../calendar';
import { readIdNumber } from '../person/id-number';
import { FACE_FROM_AGE } from '../person/of-age';
import type { RegionProfile } from '../region/region-profile';

/** Whether this relative shows their own face: from the sixteenth birthday on, where the region asks. policy-sources.md#gansu-face */
export const needsMemberFace = (region: RegionProfile, idNumber: string, today: Day): boolean => {
  if (region.sharing.memberFace === 'NONE') return false;
  const read = readIdNumber(idNumber, today);
  return read.ok && ageOn(read.value.bornOn, today) >= FACE_FROM_AGE;
};
