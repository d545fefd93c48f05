import type { NoticeText } from './notice-text';
import { SANDBOX_PARAGRAPH } from './sandbox-paragraph';

export const HANGZHOU_SHARING_NOTICE: readonly NoticeText[] = [
  {
    kind: 'SHARING_NOTICE',
    region: 'hangzhou',
    version: '2026-01-01',
    publishedOn: '2026-01-01',
    title: '历年账户家庭共济告知书（杭州·沙盒）',
    summary: ['钱真的会转走，转出后归家人所有。', '只能转历年账户的钱，当年的钱不能转。', '转之前要用短信验证码确认。'],
    paragraphs: [
      '您可以把历年账户里的钱，转给配偶、父母或子女。',
      '您点同意，就是承诺填写的关系属实。关系不实的，要退回转走的钱。',
      '当年划入的钱不能转。到明年一月一日，剩下的转入历年账户，那时才能转。',
      '家人须在杭州参加基本医保，状态正常。不在杭州参保的，请带材料到大厅窗口办理。',
      '家人没有历年账户的，系统会为家人开一个。',
      '钱转出后，归家人所有，不能在这里收回。请核对姓名、号码和金额。',
      '家人看病买药时，先用自己的钱，转来的钱也算自己的。',
      '每次转移都要验证码。换了人或改了金额，验证码要重新获取。',
      '不要把验证码告诉别人。医保工作人员不会问您要验证码。',
      SANDBOX_PARAGRAPH,
    ],
  },
];
