/** 长辈版 and its sizes, smallest first. */
export const textSizeWords = {
  largeMode: '长辈版',
  question: '字号',
  levels: ['标准', '长辈版 · 大', '长辈版 · 更大', '长辈版 · 特大', '长辈版 · 最大'],
  sample: '您的账户余额是 400.00 元。',
  sampleLabel: '字会这么大',
} as const;
