import type { NoticeText } from './notice-text';
import { SANDBOX_PLEDGE_PARAGRAPH } from './sandbox-paragraph';

/** Confirming it is itself the promise: nobody signs it. */
export const SHANXI_PREMIUM_PLEDGE: readonly NoticeText[] = [
  {
    kind: 'PREMIUM_PLEDGE',
    region: 'shanxi',
    version: '2026-01-01',
    publishedOn: '2026-01-01',
    title: '居民医保代缴承诺书（山西·沙盒）',
    summary: ['我核对过家人的信息和金额。', '我没有在别的渠道重复缴费。', '我知道确认以后就会扣款。'],
    paragraphs: [
      '我核对过家人的姓名、缴费年度和应缴金额。这些信息都对。',
      '我自愿用我的个人账户替家人缴费。钱一次扣清，账户里仍然留足 1000 元。',
      '我没有在别的渠道替家人缴过这一年的费。缴完以后，我也不会再到别处重复缴。',
      '我知道年度开始以后不能退费。提供的信息不实，后果由我承担。',
      SANDBOX_PLEDGE_PARAGRAPH,
    ],
  },
];
