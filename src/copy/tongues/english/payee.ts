export const payee = {
  '请填数字，例如 300。最多两位小数。': 'Please enter a number, such as 300. At most two decimals.',
  '请填大于零的金额。': 'Please enter an amount above zero.',
  '演示资料：点一位，自动填好': 'Demo details: tap one to fill it in',
  '{0}不在近亲属范围内。': '{0} is no close relative by the rules.',
  是哪位家人: 'Which relative',
  别的人: 'Somebody else',
  下一步再填: 'Filled in at the next step',
  '还没有选人。请选一位，或选「别的人」。': 'Nobody is chosen. Please choose one, or “Somebody else”.',
  正在读取您的家人: 'Reading your relatives',
  '请稍等，正在读取您的家人。': 'One moment: your relatives are being read.',
} as const;
