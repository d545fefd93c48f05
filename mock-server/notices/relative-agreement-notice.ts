import type { NoticeText } from './notice-text';

/** What a relative agrees to who is asked before a sharing inside one region begins; the same in every region. */
export const RELATIVE_AGREEMENT_NOTICE: NoticeText = {
  kind: 'SHARING_RELATIVE_NOTICE',
  region: 'national',
  version: '2026-06-05',
  publishedOn: '2026-06-05',
  title: '家庭共济告知书（被共济人·沙盒）',
  summary: ['亲属想让您用他的个人账户。', '您可以同意，也可以不同意。', '同意以后，您也可以随时解除。'],
  paragraphs: [
    '您同意以后，这份共济才会生效。您不同意，谁的钱都不会动。不用说理由，对方也看不到理由。',
    '7 天不答复，申请自动失效。对方可以在您答复以前撤销。',
    '看病买药时，用您本人的社保卡或医保码。不用带亲属的卡。借用别人的卡，可能被认定为骗保。',
    '付款有先后。先由统筹基金报销，再用您自己的账户。还不够的，用亲属的账户，最后付现金。',
    '能用来做什么、从哪天起、最多用多少，由亲属定。您答复以前能看到。',
    '您不会因此欠钱。亲属账户里的钱不能取成现金，也不能转给别人。',
    '您随时可以自己解除，不用对方同意。已经付过的钱，不用退。',
    '每一次使用都有记录。您和这位亲属都能看到。其他人看不到。',
    '这里是演示沙盒，不是政府网站。人物、账户和金额都是虚构的。请不要填写真实的个人信息。',
  ],
};
