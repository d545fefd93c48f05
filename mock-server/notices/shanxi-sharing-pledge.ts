import type { NoticeText } from './notice-text';
import { SANDBOX_PLEDGE_PARAGRAPH } from './sandbox-paragraph';

export const SHANXI_SHARING_PLEDGE: readonly NoticeText[] = [
  {
    kind: 'SHARING_PLEDGE',
    region: 'shanxi',
    version: '2026-01-01',
    publishedOn: '2026-01-01',
    title: '家庭共济个人承诺书（山西·沙盒）',
    summary: ['我填写的内容都是真的。', '我自愿让这位家人用我的账户。', '家庭关系变了，我会马上解绑。'],
    paragraphs: [
      '我填写的姓名、证件号码、家庭关系和日期真实。我与这位家人是近亲属。',
      '我自愿授权这位家人使用我的个人账户。每次最多用到我定的额度。账户里的 1000 元不参加共济。',
      '我和这位家人都不享受公费医疗。我会提醒家人只用本人的卡或医保码。我不会借共济套取现金。',
      '家庭关系发生变化时，我会马上解绑。没有及时解绑造成的损失，由我承担。',
      '我知道承诺不实的后果。授权会被取消，用掉的钱要退回。情节严重的，要承担法律责任。',
      SANDBOX_PLEDGE_PARAGRAPH,
    ],
  },
];
