/** What some regions ask of a new member: questions read, a face, a limit for a month. */
export const memberWords = {
  questions: {
    title: '家庭共济问答',
    lead: '第一次使用前，请先读完。',
    confirm: '我已读完，下一步',
  },
  face: {
    title: '成员人脸验证',
    lead: (name: string) => `请${name}本人看着屏幕。`,
    mock: '这里是模拟的，不会拍照，也不会识别。',
    child: '这位成员未满 16 岁，不用刷脸。',
    pass: '模拟验证通过',
    cannot: '不能刷脸，看医保大厅',
    onward: '下一步',
    row: '人脸验证',
    done: { MOCK: '已通过，模拟', NOT_NEEDED: '未满 16 岁，不用刷脸' },
  },
  limit: {
    label: '每月消费可用限额（元）',
    row: '每月最多',
    hint: '每个自然月最多用这么多，看病买药都算。',
  },
} as const;

/** The questions of a text (问答), each with its answer: they take turns in it. */
export const questionsOf = (paragraphs: readonly string[]): readonly { question: string; answer: string }[] =>
  paragraphs.flatMap((question, at) => (at % 2 === 0 ? [{ question, answer: paragraphs[at + 1] ?? '' }] : []));
