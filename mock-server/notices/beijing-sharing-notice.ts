import type { NoticeText } from './notice-text';
import { SANDBOX_PARAGRAPH } from './sandbox-paragraph';

export const BEIJING_SHARING_NOTICE: readonly NoticeText[] = [
  {
    kind: 'SHARING_NOTICE',
    region: 'beijing',
    version: '2026-01-01',
    publishedOn: '2026-01-01',
    title: '个人账户家庭共济告知书（北京·沙盒）',
    summary: ['钱一直留在您的账户里。', '用钱的人可以排几位共济人的顺序。', '双方都可以随时解绑。'],
    paragraphs: [
      '共济的是您职工医保个人账户的余额。亲属结算时，才从您的账户扣款。',
      '亲属须是您的近亲属，在北京参加基本医保，状态正常。您自己的职工医保也要状态正常。',
      '结算按顺序付款。先由统筹基金报销，再用亲属自己的账户。还不够时用您的账户，最后付现金。',
      '有几位亲属给同一个人共济时，用钱的人自己排先后。没有排过的，先绑定的先用。',
      '亲属看病买药，要用本人的卡或医保码。借用他人的卡，可能被认定为骗保。',
      '不想再共济，可以随时解绑，立即生效。家庭关系变了，请马上解绑。',
      SANDBOX_PARAGRAPH,
    ],
  },
];
