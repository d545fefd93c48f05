import type { NoticeText } from './notice-text';

/** 家庭共济问答: each question is followed by its answer. */
export const GANSU_SHARING_QUESTIONS: readonly NoticeText[] = [
  {
    kind: 'SHARING_QUESTIONS',
    region: 'gansu',
    version: '2026-07-01',
    publishedOn: '2026-07-01',
    title: '家庭共济问答',
    summary: ['第一次使用前，请先读完。', '读过一次，下次不用再读。', '内容改了，会请您再读一次。'],
    paragraphs: [
      '共济是给钱吗？',
      '不是。钱在您的账户里，成员用的时候才扣。划拨才会把钱转给成员。',
      '成员能用我的卡吗？',
      '不能。成员要用本人的卡或医保码。',
      '先用谁的钱？',
      '先用成员自己的账户，不够再用您的。',
      '成员要刷脸吗？',
      '年满 16 岁要本人刷脸，未满 16 岁不用。',
    ],
  },
];
