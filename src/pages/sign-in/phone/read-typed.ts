import { phoneLength, phoneShape, phoneWords } from '@/copy/sign-in.copy';
import { isPhone, normalisePhone } from '@/domain/person/phone-number';

/** What is wrong with the phone number as typed; null when nothing is. */
export const phoneError = (typed: string): string | null => {
  const phone = normalisePhone(typed);
  if (isPhone(phone)) return null;
  return phone.length === 11 ? phoneShape : phoneLength(phone.length);
};

export const tidyCode = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '');

export const codeError = (typed: string): string | null => {
  const code = tidyCode(typed);
  if (code === '') return phoneWords.noCode;
  return /^\d{6}$/.test(code) ? null : phoneWords.codeLength;
};
