import type { Notice } from '@/contract/notice.contract';
import type { NoticeKind } from '@/domain/consent/consent';
import type { RegionCode } from '@/domain/region/region-profile';
import type { Answer } from './answer';
import { ask } from './ask';

export const readNotice = (kind: NoticeKind, region: RegionCode): Promise<Answer<Notice>> =>
  ask('readNotice', { path: { kind }, query: { region } });
