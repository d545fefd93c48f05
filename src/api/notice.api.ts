import type { Notice } from '@/contract/notice.contract';
import type { NoticeKind, NoticePublisher } from '@/domain/consent/consent';
import type { Answer } from './answer';
import { ask } from './ask';

export const readNotice = (kind: NoticeKind, region: NoticePublisher): Promise<Answer<Notice>> =>
  ask('readNotice', { path: { kind }, query: { region } });
