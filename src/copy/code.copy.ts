/** A code that comes by SMS: where it comes, and that there is no hurry. */
export const codeWords = {
  code: '验证码',
  send: '获取验证码',
  sendAgain: '重新获取验证码',
  sending: '正在发送',
  help: '短信会发到手机上。收到再填，不用着急。',
  wait: (seconds: number) => `没收到？${seconds} 秒后可以再发。`,
  /** In large letters nothing is counted down. */
  calmWait: '已发出。收到再填，不用着急。没收到，过一会儿可以再发。',
  demoSms: '演示短信',
  demoText: (code: string) => `验证码是 ${code}。`,
  fill: (code: string) => `填入 ${code}`,
  hear: '念给我听',
  heard: (code: string) => `验证码是 ${[...code].join('，')}`,
} as const;
