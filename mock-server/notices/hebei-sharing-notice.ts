import type { NoticeText } from './notice-text';

const FAMILY_CODE = '亲情账户只能代亲属出示医保码。亲情账户不动用您的钱。想共用余额，要办理家庭共济。';

const IN_FORCE: NoticeText = {
  kind: 'SHARING_NOTICE',
  region: 'hebei',
  version: '2026-11-01',
  publishedOn: '2026-11-01',
  title: '职工医保个人账户家庭共济告知书（河北·沙盒）',
  summary: ['您个人账户里的钱，可以给这位亲属用。', '亲属先用自己的账户，不够再用您的。', '您和亲属都可以随时解绑。'],
  paragraphs: [
    '共济的是您职工医保个人账户的余额。钱一直留在您的账户里。亲属结算时，才从您的账户扣款。',
    '可以添加的近亲属有八种。他们是配偶、父母、子女、兄弟姐妹。还有祖父母、外祖父母、孙子女、外孙子女。',
    '配偶的父母不在近亲属之内，不能添加。亲属须在河北参加基本医保，状态正常。您自己的职工医保也须状态正常。',
    '结算按固定的顺序付款。先由统筹基金报销，再用亲属自己的账户。还不够时用您的账户，最后才付现金。',
    '钱可以用于就医、买药和居民医保缴费。具体用途由您勾选，以后可以更改。保健、健身和日用品不能用这笔钱。',
    '钱可以共济，卡不能共用。亲属就医购药，要用本人的医保卡或医保码。借卡给别人用，可能被认定为骗保。',
    FAMILY_CODE,
    '每一笔扣款都有记录，您随时可以查。亲属能看到用了谁的钱、用了多少。其他人看不到。',
    '不想再共济，点“解绑”即可。解绑立即生效，已付的钱不退回。家庭关系变了，请尽快解绑。',
    '这里是演示沙盒，不是政府网站。人物、账户和金额都是虚构的。请不要填写真实的个人信息。',
  ],
};

/** Until November 2026 the notice did not set sharing apart from the family code. */
const EARLIER: NoticeText = {
  ...IN_FORCE,
  version: '2026-01-01',
  publishedOn: '2026-01-01',
  paragraphs: IN_FORCE.paragraphs.filter((paragraph) => paragraph !== FAMILY_CODE),
};

export const HEBEI_SHARING_NOTICE: readonly NoticeText[] = [EARLIER, IN_FORCE];
