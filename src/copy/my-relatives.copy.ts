/** The list of both sides: whom I pay for, and who pays for me. */
export const myRelativesWords = {
  waitingFor: '正在读取共济关系',
  /** 点一行，可以看记录、修改用途或解绑。 */
  lead: (deeds: readonly string[]) => `点一行，可以看记录、${deeds.join('或')}。`,
  none: { title: '还没有共济关系', body: (add: string) => `${add}以后，会出现在这里。` },
  mineNone: '您还没有帮谁付。点下面的按钮，可以添加。',
  mineNobody: '您还没有帮谁付。',
  mineCannot: '您还没有帮谁付。有职工医保个人账户才能添加。',
  theirsNone: '还没有人帮您付。可以请家人在他的手机上办。',
  /** 已解绑 1 位，已到期 1 位 */
  over: (word: string, count: number) => `${word} ${count} 位`,
} as const;
