/** What the stage says where the bureau itself said nothing that can be read. */
export const bureauWords = {
  silent: '医保系统没有答复，这件事可能已经办成。请用同一次操作再问一遍。',
  unread: '医保系统没有答复，请稍后再试。',
} as const;
