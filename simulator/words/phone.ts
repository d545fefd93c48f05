/** What the phone around the glass says of itself. */
export const phoneWords = {
  back: '返回',
  share: '转发',
  refresh: '刷新',
  cancel: '取消',
  tabs: '底部导航',
  choose: '请选择',
  failed: {
    NOT_STARTED: '这部手机没能打开小程序。',
    BLANK: '这一页没能显示出来。',
    NO_SUCH_PAGE: '小程序里没有这一页。',
    NO_ANSWER: '演示服务器没有回答，小程序打不开。',
  },
  again: '重新打开',
  textNeedsRestart: '字号已改，重新打开小程序后生效。',
  later: '以后再说',
} as const;
