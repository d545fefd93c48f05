import type { NoticeText } from './notice-text';
import { SANDBOX_PARAGRAPH } from './sandbox-paragraph';

export const ZHEJIANG_SHARING_NOTICE: readonly NoticeText[] = [
  {
    kind: 'SHARING_NOTICE',
    region: 'zhejiang',
    version: '2026-01-01',
    publishedOn: '2026-01-01',
    title: '历年账户家庭共济须知（浙江·沙盒）',
    summary: ['只有历年账户的钱能给家人用。', '申请以后要等受理和办结。', '办结以前可以撤销，办结以后可以解除。'],
    paragraphs: [
      '能共济的是您历年账户里的钱。今年划入的钱不能共济。到明年一月一日，剩下的转入历年账户。',
      '共济不会把钱转走。家人结算时，才从您的历年账户扣款。',
      '您可以给配偶、父母和子女办理。家人须在浙江参加基本医保，状态正常。您自己的医保也要状态正常。',
      '办理分四步：申请、受理、办结、送达。办结时会给您发短信。办结以前不能使用。',
      '您可以选开始日期，最早是今天。办结晚于开始日期的，从办结时生效。',
      '办结以前，您可以撤销申请。办结以后，可以办理共济解除，立即生效。',
      '家人先用自己的账户，再用您的。还不够的部分用现金付。',
      '钱可以用于看病和买药。居民医保的保费请到税务渠道缴。保健、健身和日用品不能用这笔钱。',
      '家人看病买药，要用本人的卡或医保码。借用他人的卡，可能被认定为骗保。',
      SANDBOX_PARAGRAPH,
    ],
  },
];
