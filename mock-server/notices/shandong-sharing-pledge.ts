import type { NoticeText } from './notice-text';
import { SANDBOX_PLEDGE_PARAGRAPH } from './sandbox-paragraph';

export const SHANDONG_SHARING_PLEDGE: readonly NoticeText[] = [
  {
    kind: 'SHARING_PLEDGE',
    region: 'shandong',
    version: '2026-01-01',
    publishedOn: '2026-01-01',
    title: '个账共济承诺书（山东·沙盒）',
    summary: ['我填写的内容都是真的。', '我自愿让家庭成员用我的账户。', '我知道随时可以解绑。'],
    paragraphs: [
      '我填写的姓名、证件号码和家庭关系真实。我与家庭成员是近亲属。',
      '我自愿让家庭成员使用我的个人账户。每月使用的多少，以我填写的限额为准。',
      '家庭关系发生变化时，我会及时解绑。没有及时解绑造成的损失，由我承担。',
      SANDBOX_PLEDGE_PARAGRAPH,
    ],
  },
];
