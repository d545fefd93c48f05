import type { RegionProfile } from '../region/region-profile';
import { OVER_STAGES, type SharingStage } from '../sharing/stages';
import { FAMILY_CODE_POLICY } from './policy';

interface Bound {
  relativeId: string;
  stage: SharingStage;
  /** What the relation rests on. */
  basis: 'REGISTER' | 'PLEDGE';
  /** The relative once ended a family code of this sharer. */
  hasLeft: boolean;
  /** Whose codes the sharer may show already. */
  members: readonly string[];
}

/**
 * Whether a sharing that has taken effect brings the family code with it: where the region links the two, the register
 * knows them as relatives, the relative never ended one, and none is there already. A pledge alone shows nobody's code:
 * the relative confirms in person, as everywhere. The platform's own number of members holds, too. policy-sources.md#guangdong-code
 */
export const linksFamilyCode = (
  region: RegionProfile,
  { relativeId, stage, members, basis, hasLeft }: Bound,
): boolean =>
  region.sharing.linksFamilyCode &&
  basis === 'REGISTER' &&
  !hasLeft &&
  stage === 'ACTIVE' &&
  !members.includes(relativeId) &&
  members.length < FAMILY_CODE_POLICY.maxMembers;

/** Whether the family code that a sharing brought ends with it. policy-sources.md#guangdong-code-end */
export const unlinksFamilyCode = (stage: SharingStage): boolean =>
  FAMILY_CODE_POLICY.linkEndsWithSharing && OVER_STAGES.includes(stage);
