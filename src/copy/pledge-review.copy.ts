/** The signed pledge, read once more. */
export const pledgeReviewWords = {
  title: '请再读一遍',
  lead: '这是生成的承诺书。读过再往下走。',
  waitingFor: '正在生成承诺书',
  signature: '承诺人签名',
  typed: (name: string) => `${name}（键入）`,
  day: '日期',
  next: '没有问题，下一步',
  again: '重新签名',
} as const;
