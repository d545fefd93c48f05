/** A code held out at the counter, and taking a relative off the list. */
export const medicalCodeWords = {
  code: {
    title: (name: string) => `${name}的医保码`,
    own: '我的医保码',
    forOther: '用它结算，先花家人自己的钱。',
    thenShared: '绑定了家庭共济的，不够时再用共济的钱。',
    forSelf: '用它结算，花的是您自己的钱。',
    spoken: (digits: string) => `医保码，${digits}`,
    left: (seconds: number) => `还有 ${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒，到时自动换新`,
    fresh: '换一个新码',
    waitingFor: '正在取医保码',
    care: '只给收费窗口看，不要截图发给别人。',
  },
  end: {
    title: '确认移除吗',
    who: '对方',
    ends: { HOLDER: '您不能再出示这位家人的医保码。', MEMBER: '这位家人不能再出示您的医保码。' },
    stays: '已打开的码立刻失效。已结算的账单不变。家庭共济不受影响。',
    confirm: '确认移除',
    keep: '先不移除',
    word: '已移除',
    at: '移除时间',
    next: '还要代为出示，可以重新添加。',
  },
} as const;
