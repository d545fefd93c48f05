import { type Day, yearOf } from '../calendar';
import { CLOSE_RELATIVES, type Kinship } from '../person/kinship';
import type { RegionProfile } from '../region/region-profile';
import { SHARED_USES, type SharedUse } from '../settlement/purpose';

interface CrossProvinceRules {
  /** The first day on which two people may set it up. */
  availableFrom: Day;
  relations: readonly Kinship[];
  /** How long a proposal waits for the relative. */
  proposalDays: number;
  /** How often a day one sharer may ask one relative, whatever became of it. */
  proposalsPerDay: number;
  /** What a quota pays besides the premium of the long-term care insurance. */
  uses: readonly SharedUse[];
  assumed: readonly string[];
}

/** 跨省共济 of 2026, the same in the whole country. policy-sources.md#cross-province */
export const CROSS_PROVINCE: CrossProvinceRules = {
  availableFrom: '2026-06-05',
  relations: CLOSE_RELATIVES,
  proposalDays: 7,
  proposalsPerDay: 3,
  uses: SHARED_USES,
  assumed: ['proposalDays', 'proposalsPerDay'],
};

/** Beside rules that were over before it began, it is not offered. */
export const isBesideCrossProvince = ({ rulesUntil }: Pick<RegionProfile, 'rulesUntil'>): boolean =>
  rulesUntil === undefined || rulesUntil >= yearOf(CROSS_PROVINCE.availableFrom);
