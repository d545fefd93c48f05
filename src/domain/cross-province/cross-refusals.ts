/** Every expected no of the sharing across provinces, and of the premium only a quota pays. */
export const CROSS_REFUSALS = {
  CROSS_PROVINCE_NOT_YET: 'The national procedure is not in force yet on this day.',
  SAME_PROVINCE: 'Both are insured in one province, where the region’s own sharing serves.',
  QUOTA_MISSING: 'A quota is above nothing.',
  QUOTA_OVER_BALANCE: 'The quota is above what the sharer has.',
  QUOTA_NOT_COVERED: 'Since the proposal the sharer’s balance has fallen below the quota.',
  QUOTA_BELOW_USED: 'The quota cannot fall below what is used of it.',
  QUOTA_UNCHANGED: 'This is the quota as it stands.',
  PROPOSAL_WAITING: 'The relative has not answered yet.',
  PROPOSAL_ANSWERED: 'The relative accepted this proposal.',
  PROPOSAL_DECLINED: 'The relative declined this proposal.',
  PROPOSAL_WITHDRAWN: 'The sharer withdrew this proposal.',
  PROPOSAL_LAPSED: 'Nobody answered this proposal in time.',
  QUOTA_USED_UP: 'Nothing is left of the quota.',
  QUOTA_SHORT: 'What was left of the quota did not cover the whole rest.',
  QUOTA_TOO_SMALL: 'What is left of the quota does not cover the premium.',
  LONG_TERM_CARE_NOT_HERE: 'The long-term care insurance collects no premium where the relative is insured.',
} as const;
