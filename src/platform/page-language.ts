/** A mini-program tells nobody in which language it speaks: a screen reader goes by the letters. */
export const nameLanguage = (_language: string): void => {};
