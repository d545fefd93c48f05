import { linksFamilyCode } from '@/domain/family-code/linked-by-sharing';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { SharingStage } from '@/domain/sharing/stages';

const BOUND = {
  relativeId: 'liu-guilan',
  stage: 'ACTIVE',
  members: [],
  basis: 'REGISTER',
  hasLeft: false,
} as const;

/** Whether binding 刘桂兰 lets the sharer show her medical code, who shows these people's codes already. */
export const codeAfter = (region: RegionProfile, stage: SharingStage = 'ACTIVE', members: readonly string[] = []) =>
  codeWhere(region, { stage, members });

/** The same of two people the register knows as relatives, unless told otherwise. */
export const codeWhere = (region: RegionProfile, over: Partial<Parameters<typeof linksFamilyCode>[1]>) =>
  linksFamilyCode(region, { ...BOUND, ...over }) ? 'shown' : 'not shown';
