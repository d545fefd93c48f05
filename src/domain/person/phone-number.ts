/** As people type it: spaces, dashes, full-width digits and the country code folded away. */
export const normalisePhone = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s-]/g, '').replace(/^\+86/, '');

/** Eleven digits, the first of them 1. */
export const isPhone = (phone: string): boolean => /^1\d{10}$/.test(phone);
