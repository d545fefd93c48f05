/** The few words that the components say by themselves; everything else is given by the page. */
export const furnitureWords = {
  helping: (name: string) => `正在帮 ${name} 办理`,
  leaveHelping: '退出',
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
} as const;
