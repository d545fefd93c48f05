/** 长辈版 and its sizes, smallest first. */
export const textSizeWords = {
  largeMode: '长辈版',
  title: '字号',
  sampleTitle: '字会这么大',
  sample: ['您的账户余额是 400.00 元。'],
  question: '请选一种大小',
  hint: '标准以外，都是长辈版。',
  levels: ['标准', '大', '更大', '特大', '最大'],
} as const;
