import type { Me } from '@/contract/me.contract';
import type { Fen } from '@/domain/money';
import type { RegionProfile } from '@/domain/region/region-profile';
import { keepsEarlierYears } from '@/domain/sharing/shared-account';

/** What a quota may be filled from now: the account the reader's region shares from, without a floor. */
export const sourceBalanceOf = ({ personalAccount }: Me, profile: RegionProfile): Fen =>
  (keepsEarlierYears(profile) ? personalAccount?.earlierYearsFen : personalAccount?.balanceFen) ?? 0;
