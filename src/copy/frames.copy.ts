/** Words that every screen shares. */
export const frameWords = {
  waitingForPerson: '正在打开您的资料',
  waiting: '正在读取',
  trouble: { title: '现在连不上医保局', body: '请检查网络，再试一次。办好的事不会丢。' },
  sending: { word: '正在办理', sentence: '请稍候，不用再按一次。' },
  checking: { word: '正在核实', sentence: '还没有收到答复。系统会用同一编号再问，不会重复办理。' },
  earlier: '这是先前那次办理的结果。后来如有变化，请看记录。',
  stale: '现在连不上医保局，下面是上次读到的内容。',
  openDeed: { name: '有一项办理还没有答复', meaning: '点开继续核实，不会重复办理', word: '正在核实' },
  askAgain: '再问一次',
  lost: { word: '找不到这次办理', sentence: '这部手机上没有这次办理的记录。请到记录里查看结果。' },
  refused: '未办成',
  whatNow: '现在可以这样做',
  reference: '办理编号',
  next: '接下来',
  backHome: '返回首页',
} as const;
