/** The list of both sides: whom I pay for, and who pays for me. */
export const myRelativesWords = {
  waitingFor: '正在读取共济关系',
  lead: '点一行，可以看记录、改用途或解绑。',
  add: '添加亲属',
  none: { title: '还没有共济关系', body: '添加一位亲属后，会出现在这里。' },
  mineNone: '您还没有帮谁付。点下面的按钮，可以添加。',
  mineCannot: '您还没有帮谁付。有职工医保个人账户才能添加。',
  theirsNone: '还没有人帮您付。可以请亲属来添加您。',
  ended: (count: number) => `已解除 ${count} 位`,
  endedOrWithdrawn: (count: number) => `已解除或撤销 ${count} 位`,
} as const;
