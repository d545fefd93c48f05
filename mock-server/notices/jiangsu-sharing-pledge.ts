import type { NoticeText } from './notice-text';
import { SANDBOX_PLEDGE_PARAGRAPH } from './sandbox-paragraph';

export const JIANGSU_SHARING_PLEDGE: readonly NoticeText[] = [
  {
    kind: 'SHARING_PLEDGE',
    region: 'jiangsu',
    version: '2026-01-01',
    publishedOn: '2026-01-01',
    title: '共济账户授权个人承诺书（江苏·沙盒）',
    summary: ['我填写的内容都是真的。', '我自愿授权使用人用我的账户。', '我知道随时可以解除绑定。'],
    paragraphs: [
      '我填写的姓名、证件号码和亲属关系真实。我与每位使用人都是近亲属。',
      '我自愿授权使用人使用我的个人账户。授权的时间和用途，以我填写的为准。',
      '我会提醒使用人只用本人的卡或医保码。我不会借共济套取现金。我不会把卡借给别人。',
      '家庭关系发生变化时，我会及时解除绑定。没有及时解除造成的损失，由我承担。',
      '我知道承诺不实的后果。授权会被终止，用掉的钱要退回。情节严重的，要承担法律责任。',
      SANDBOX_PLEDGE_PARAGRAPH,
    ],
  },
];
