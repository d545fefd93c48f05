import type { NoticeText } from './notice-text';

const FAMILY_CODE = '亲情账户和家庭共济是两件事。亲情账户用来代家人出示医保码。家庭共济才是共用账户里的钱。';

const CODE_LINKED = '绑定以后，您还可以出示关系人的医保码。会发短信告诉对方，对方可以移除。解绑以后就不能再出示。';

const SINCE_NOVEMBER: NoticeText = {
  kind: 'SHARING_NOTICE',
  region: 'guangdong',
  version: '2026-11-01',
  publishedOn: '2026-11-01',
  title: '个人账户家庭共济关系绑定告知书（广东·沙盒）',
  summary: [
    '绑定后，关系人可以用您个人账户的钱。',
    '关系人先用自己的账户，再用您的。',
    '双方都可以随时解绑，立即生效。',
  ],
  paragraphs: [
    '您是授权人，被绑定的亲属是关系人。绑定不会把钱转走。关系人结算时，才从您的账户扣款。',
    '关系人须是您的近亲属。包括配偶、父母、子女、兄弟姐妹。也包括祖父母、外祖父母、孙子女、外孙子女。',
    '配偶的父母不属于近亲属，不能绑定。关系人须在广东参加基本医保，状态正常。您的职工医保也要状态正常。',
    '付款有先后。先由统筹基金报销，再扣关系人自己的账户。还差的部分扣您的账户，最后付现金。',
    '钱可以用于看病、买药和居民医保缴费。用在哪些方面，由您选择。个别城市不支持用它缴居民医保。',
    '钱可以共济，卡不能共用。关系人必须用本人的社保卡或医保码。借用他人的卡，可能被认定为骗保。',
    FAMILY_CODE,
    '每次扣款都能在记录里查到。授权人和关系人都能看到。其他人看不到。',
    '点“解绑”就能结束绑定。解绑之后，新的账单不再扣您的钱。家庭关系变了，请马上解绑。',
    '绑定采用承诺制，您要保证信息真实。填写不实，绑定会被取消，钱要退回。',
    '这里是演示沙盒，不是政府网站。人物、账户和金额都是虚构的。请不要填写真实的个人信息。',
  ],
};

/** Since the bureau links the family code at a binding, the notice says so. */
const SINCE_CODE_LINKED: NoticeText = {
  ...SINCE_NOVEMBER,
  version: '2026-11-15',
  publishedOn: '2026-11-15',
  paragraphs: SINCE_NOVEMBER.paragraphs.flatMap((paragraph) =>
    paragraph === FAMILY_CODE ? [paragraph, CODE_LINKED] : [paragraph],
  ),
};

/** Until November 2026 the notice did not set sharing apart from the family code. */
const EARLIER: NoticeText = {
  ...SINCE_NOVEMBER,
  version: '2026-01-01',
  publishedOn: '2026-01-01',
  paragraphs: SINCE_NOVEMBER.paragraphs.filter((paragraph) => paragraph !== FAMILY_CODE),
};

const CODE_OF_REGISTERED =
  '登记里查得到的亲属，绑定后您可以出示他的医保码。会发短信告诉对方，对方可以移除。解绑以后就不能再出示。';

/** Since a pledge alone links no family code, the notice says whom a binding links. */
const IN_FORCE: NoticeText = {
  ...SINCE_CODE_LINKED,
  version: '2026-11-20',
  publishedOn: '2026-11-20',
  paragraphs: SINCE_CODE_LINKED.paragraphs.map((paragraph) =>
    paragraph === CODE_LINKED ? CODE_OF_REGISTERED : paragraph,
  ),
};

export const GUANGDONG_SHARING_NOTICE: readonly NoticeText[] = [EARLIER, SINCE_NOVEMBER, SINCE_CODE_LINKED, IN_FORCE];
