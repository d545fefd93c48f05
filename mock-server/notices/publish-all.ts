import { publishNotice } from '../store/notices';
import type { Query } from '../store/store';
import { GUANGDONG_SHARING_NOTICE } from './guangdong-sharing-notice';
import { HEBEI_SHARING_NOTICE } from './hebei-sharing-notice';
import { HEBEI_SHARING_PLEDGE } from './hebei-sharing-pledge';
import { hashOf, type NoticeText } from './notice-text';

/** Every version the bureau ever published, so that each consent can be read again. */
export const ALL_NOTICES: readonly NoticeText[] = [
  ...HEBEI_SHARING_NOTICE,
  ...HEBEI_SHARING_PLEDGE,
  ...GUANGDONG_SHARING_NOTICE,
];

export const publishAll = async (tx: Query): Promise<void> => {
  for (const text of ALL_NOTICES) await publishNotice(tx, { ...text, hash: hashOf(text) });
};
