import type { CustomTypesConfig } from 'pg';

const BOOLEAN = 16;
const WHOLE = [20, 21, 23, 1700];

/** A whole number that JavaScript holds exactly; a sum too large for it is a fault, never rounded. */
export const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The database answers a number out of range: ${text}.`);
  return value;
};

/** Values as the embedded engine gives them: whole numbers, 1 or 0 for a truth, text as it is. */
export const VALUES: CustomTypesConfig = {
  getTypeParser: (oid: number) => {
    if (WHOLE.includes(oid)) return wholeNumber;
    if (oid === BOOLEAN) return (text: string) => (text === 't' ? 1 : 0);
    return (text: string) => text;
  },
};
