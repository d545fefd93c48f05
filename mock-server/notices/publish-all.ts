import { publishNotice } from '../store/notices';
import type { Query } from '../store/store';
import { BEIJING_SHARING_NOTICE } from './beijing-sharing-notice';
import { CROSS_PROVINCE_NOTICE, CROSS_PROVINCE_RELATIVE_NOTICE } from './cross-province-notice';
import { FAMILY_CODE_NOTICE, FAMILY_CODE_PLEDGE } from './family-code-texts';
import { GANSU_SHARING_NOTICE } from './gansu-sharing-notice';
import { GANSU_SHARING_QUESTIONS } from './gansu-sharing-questions';
import { GUANGDONG_SHARING_NOTICE } from './guangdong-sharing-notice';
import { HANGZHOU_SHARING_NOTICE } from './hangzhou-sharing-notice';
import { HEBEI_SHARING_NOTICE } from './hebei-sharing-notice';
import { HEBEI_SHARING_PLEDGE } from './hebei-sharing-pledge';
import { HELP_NOTICE } from './help-notice';
import { JIANGSU_SHARING_NOTICE } from './jiangsu-sharing-notice';
import { JIANGSU_SHARING_PLEDGE } from './jiangsu-sharing-pledge';
import { NINGBO_NETWORK_SHARING_NOTICE } from './ningbo-network-sharing-notice';
import { NINGBO_SHARING_NOTICE } from './ningbo-sharing-notice';
import { hashOf, type NoticeText } from './notice-text';
import { RELATIVE_AGREEMENT_NOTICE } from './relative-agreement-notice';
import { SHAANXI_SHARING_NOTICE } from './shaanxi-sharing-notice';
import { SHAANXI_SHARING_PLEDGE } from './shaanxi-sharing-pledge';
import { SHANDONG_SHARING_NOTICE } from './shandong-sharing-notice';
import { SHANDONG_SHARING_PLEDGE } from './shandong-sharing-pledge';
import { SHANXI_PREMIUM_PLEDGE } from './shanxi-premium-pledge';
import { SHANXI_SHARING_NOTICE } from './shanxi-sharing-notice';
import { SHANXI_SHARING_PLEDGE } from './shanxi-sharing-pledge';
import { ZHEJIANG_SHARING_NOTICE } from './zhejiang-sharing-notice';

/** Every version the bureau ever published, so that each consent can be read again. */
export const ALL_NOTICES: readonly NoticeText[] = [
  ...HEBEI_SHARING_NOTICE,
  ...HEBEI_SHARING_PLEDGE,
  ...GUANGDONG_SHARING_NOTICE,
  ...SHANXI_SHARING_NOTICE,
  ...SHANXI_SHARING_PLEDGE,
  ...SHANXI_PREMIUM_PLEDGE,
  ...ZHEJIANG_SHARING_NOTICE,
  ...NINGBO_SHARING_NOTICE,
  ...NINGBO_NETWORK_SHARING_NOTICE,
  ...HANGZHOU_SHARING_NOTICE,
  ...JIANGSU_SHARING_NOTICE,
  ...JIANGSU_SHARING_PLEDGE,
  ...BEIJING_SHARING_NOTICE,
  ...SHANDONG_SHARING_NOTICE,
  ...SHANDONG_SHARING_PLEDGE,
  ...GANSU_SHARING_NOTICE,
  ...GANSU_SHARING_QUESTIONS,
  ...SHAANXI_SHARING_NOTICE,
  ...SHAANXI_SHARING_PLEDGE,
  FAMILY_CODE_NOTICE,
  FAMILY_CODE_PLEDGE,
  ...CROSS_PROVINCE_NOTICE,
  ...CROSS_PROVINCE_RELATIVE_NOTICE,
  HELP_NOTICE,
  RELATIVE_AGREEMENT_NOTICE,
];

export const publishAll = async (tx: Query): Promise<void> => {
  for (const text of ALL_NOTICES) await publishNotice(tx, { ...text, hash: hashOf(text) });
};
