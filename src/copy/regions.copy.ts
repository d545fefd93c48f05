/** The screens that tell what differs from region to region. */
export const regionsWords = {
  entry: { name: '各地有什么不同', hint: '外省的家人，办法和您这里不一样' },
  title: '外省的家人有什么不同',
  lead: '各地的医保程序，规则不一样。',
  waitingFor: '正在读取各地的规则',
  first: '先看这三句',
  lines: [
    '授权给家人，要在同一个地方参保。',
    '外省的家人，要看国家平台的跨省共济。',
    '点一个地方，看它和您这里哪里不同。',
  ],
  places: '各地的程序',
  mine: '您的参保地',
  here: (answer: string) => `您这里：${answer}`,
  assumed: '没有查到出处，是演示用的',
  rules: '这里的规则',
  same: '和您这里一样',
  different: (count: number) => `和您这里有 ${count} 处不同`,
} as const;
