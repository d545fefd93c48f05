export const stageWords = {
  app: '共济',
  stage: '共济演示台',
  notBuilt: '网页版还没有构建好，这部手机打不开它。',
  again: '重新打开',
} as const;
