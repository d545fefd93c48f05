import type { Day } from '@/domain/calendar';
import { yearOf } from '@/domain/calendar';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';

/** The day on which a region's next season for the resident premium opens. */
export const nextSeasonOpens = (region: RegionCode, today: Day): Day => {
  const { opensOn } = REGIONS[region].premium.season;
  const thisYear = `${yearOf(today)}-${opensOn}`;
  return today < thisYear ? thisYear : `${yearOf(today) + 1}-${opensOn}`;
};
