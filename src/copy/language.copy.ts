/** Choosing the language of the interface. Each language is named in itself. */
export const languageWords = {
  /** Whoever reads no Chinese has to find it. */
  open: '语言 Language',
  title: '语言',
  question: '请选一种语言',
  hint: '选好以后，回到首页。',
  names: { zh: '中文', plain: '简明中文', en: 'English' },
  notes: { zh: '平常的说法', plain: '短句子，好懂', en: 'Notices and pledges stay in Chinese.' },
} as const;
