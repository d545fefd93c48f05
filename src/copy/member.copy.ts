/** What some regions ask of a new member: questions read, a face, a limit for a month. */
export const memberWords = {
  questions: {
    title: '家庭共济问答',
    lead: '第一次使用前，请先读完。',
    items: [
      '共济是给钱吗？不是。钱在您的账户里，成员用的时候才扣。',
      '成员能用我的卡吗？不能。成员要用本人的卡或医保码。',
      '先用谁的钱？先用成员自己的账户，不够再用您的。',
      '成员要刷脸吗？年满 16 岁要本人刷脸，未满 16 岁不用。',
    ],
    confirm: '我已读完，下一步',
  },
  face: {
    title: '成员人脸验证',
    lead: (name: string) => `请${name}本人看着屏幕。`,
    mock: '这里是模拟的，不会拍照，也不会识别。',
    child: '这位成员未满 16 岁，不用刷脸。',
    pass: '模拟验证通过',
    onward: '下一步',
  },
  limit: { label: '每月消费可用限额（元）', hint: '每个自然月最多用这么多，看病买药都算。' },
} as const;
