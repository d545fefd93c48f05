import type { Notice } from '@/contract/notice.contract';
import type { Day } from '@/domain/calendar';
import type { NoticeKind, NoticePublisher } from '@/domain/consent/consent';
import { accept, type Decision, refuse } from '@/domain/outcome';
import type { RegionCode, RegionProfile } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { noticeInForce } from '../store/notices';
import type { Query } from '../store/store';

export const listRegions = (): { regions: { code: RegionCode; name: string }[] } => ({
  regions: Object.values(REGIONS).map(({ code, name }) => ({ code, name })),
});

export const readRegion = (code: string): Decision<RegionProfile> => {
  const region = Object.values(REGIONS).find((one) => one.code === code);
  return region ? accept(region) : refuse('NOT_FOUND');
};

/** The text in force today; a region without such a text has none to find. */
export const readNotice = async (
  q: Query,
  today: Day,
  kind: NoticeKind,
  publisher: NoticePublisher,
): Promise<Decision<Notice>> => {
  const notice = await noticeInForce(q, kind, publisher, today);
  return notice ? accept(notice) : refuse('NOT_FOUND');
};
