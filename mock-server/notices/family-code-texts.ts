import type { NoticeText } from './notice-text';

/** 《家庭成员添加告知书》: the sandbox's own words; no source prints the official ones. */
export const FAMILY_CODE_NOTICE: NoticeText = {
  kind: 'FAMILY_CODE_NOTICE',
  region: 'national',
  version: '2026-11-01',
  publishedOn: '2026-11-01',
  title: '家庭成员添加告知书（国家平台·沙盒）',
  summary: ['添加后，您可以代家人出示医保码。', '亲情账户不等于家庭共济。', '不动用您的钱，用的是家人自己的待遇。'],
  paragraphs: [
    '亲情账户用来代家人出示医保码。家人看病买药时，您在手机上打开他的码。',
    '用家人的码结算，用的是家人自己的医保待遇和账户。您的个人账户不会扣款。',
    '亲情账户不等于家庭共济。想让家人用您的钱，要另外办理家庭共济。',
    '满 16 岁的家人，要本人刷脸确认。也可以由本人说出短信验证码。',
    '未满 16 岁的家人，不刷脸。由监护人承诺。',
    '用出生医学证明添加的，由母亲刷脸确认。',
    '医保码每五分钟换一次。请只给收费窗口看，不要截图发给别人。',
    '您和家人都可以随时移除。移除后，已打开的码立刻失效。',
    '这里是演示沙盒，不是政府网站。人物、证件和刷脸都是虚构的。请不要填写真实的个人信息。',
  ],
};

/** 个人承诺书: one text for those who add an adult and those who add a child. */
export const FAMILY_CODE_PLEDGE: NoticeText = {
  kind: 'FAMILY_CODE_PLEDGE',
  region: 'national',
  version: '2026-11-01',
  publishedOn: '2026-11-01',
  title: '个人承诺书（国家平台·沙盒）',
  summary: ['我填写的内容都是真的。', '家人满 16 岁的，本人同意我添加。', '家人未满 16 岁的，我是监护人。'],
  paragraphs: [
    '我填写的姓名、证件和亲属关系真实。',
    '家人已满 16 岁的，本人知道并同意。家人未满 16 岁的，我是他的监护人，代他同意。',
    '我只在家人本人看病买药时出示他的医保码。我不会拿去给别人用。',
    '我知道承诺不实的后果。添加会被取消。情节严重的，要承担法律责任。',
    '这是演示沙盒里的承诺书，没有法律效力。签名只保存在这个演示系统里。',
  ],
};
