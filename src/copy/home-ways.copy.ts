/** The ways that home offers besides the region's own; apart from the words of their flows, which home need not carry. */
export const homeWays = {
  national: { name: '国家医保服务平台', hint: '医保钱包、亲情账户、跨省共济' },
  order: { name: '个人共济账户使用顺序', hint: '几位亲属都给我用，先用谁的' },
  hall: { name: '医保大厅', hint: '在哪里，开没开门，带什么材料' },
} as const;
