import type { NoticeText } from './notice-text';

const FAMILY_CHANGES = '家庭关系发生变化时，我会及时解绑。没有及时解绑造成的损失，由我承担。';

const IN_FORCE: NoticeText = {
  kind: 'SHARING_PLEDGE',
  region: 'hebei',
  version: '2026-11-01',
  publishedOn: '2026-11-01',
  title: '家庭共济授权承诺书（河北·沙盒）',
  summary: ['我填写的内容都是真的。', '我自愿让这位亲属用我的账户。', '我知道随时可以解绑。'],
  paragraphs: [
    '我填写的姓名、证件号码和亲属关系真实。我与这位亲属是近亲属。',
    '我自愿授权这位亲属使用我的个人账户。使用的范围，以我最后确认的用途为准。',
    '我会提醒亲属只用本人的卡或医保码。我不会用共济套取现金。我不会把卡借给别人。',
    FAMILY_CHANGES,
    '我知道承诺不实的后果。授权会被终止，用掉的钱要退回。情节严重的，要承担法律责任。',
    '这是演示沙盒里的承诺书，没有法律效力。签名只保存在这个演示系统里。',
  ],
};

/** Until November 2026 the pledge said nothing about families that change. */
const EARLIER: NoticeText = {
  ...IN_FORCE,
  version: '2026-01-01',
  publishedOn: '2026-01-01',
  paragraphs: IN_FORCE.paragraphs.filter((paragraph) => paragraph !== FAMILY_CHANGES),
};

export const HEBEI_SHARING_PLEDGE: readonly NoticeText[] = [EARLIER, IN_FORCE];
