/** The few words that the components say by themselves; everything else is given by the page. */
export const furnitureWords = {
  helping: (name: string) => `正在帮 ${name} 办理`,
  leaveHelping: '退出',
  /** For a screen reader, to which 退出 alone could mean the program. */
  leaveHelpingSaid: '退出帮办，回到我自己',
  change: '修改',
  close: '关闭',
  back: '返回',
  retry: '再试一次',
  clear: '清除重写',
  busy: '请稍候…',
  signHere: '请在框内手写签名',
  signed: '已签名',
  chooseDay: '请选一天',
  leaf: (number: number) => `第 ${number} 页`,
  nextLeaf: '下一页',
  previousLeaf: '上一页',
  keypad: {
    delete: '删除',
    progress: (left: number) => (left === 0 ? '18 位填完了，请核对' : `还差 ${left} 位`),
    spoken: (label: string, typed: string, progress: string) =>
      typed === '' ? `${label}，${progress}` : `${label}，${typed}，${progress}`,
  },
  amount: { of: (yuan: string) => `${yuan}\u00a0元`, other: '其他金额', otherLabel: '填一个金额（元）' },
  aloud: { unread: '读给我听', reading: '停', read: '再读一遍' },
} as const;
