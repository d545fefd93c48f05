/** A code from a text message as people type it: spaces and full-width digits folded. Null where it is not six digits. */
export const readCode = (typed: string): string | null => {
  const code = typed.normalize('NFKC').replace(/\s/g, '');
  return /^\d{6}$/.test(code) ? code : null;
};
