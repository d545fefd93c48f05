import { phoneLength, phoneWords } from '@/copy/sign-in.copy';
import { isPhone, normalisePhone } from '@/domain/person/phone-number';
import { readCode } from '@/domain/typed-code';

/** What is wrong with the phone number as typed. */
export const phoneError = (typed: string): string | undefined => {
  const phone = normalisePhone(typed);
  if (isPhone(phone)) return undefined;
  return phone.length === 11 ? phoneWords.phoneShape : phoneLength(phone.length);
};

export const codeError = (typed: string): string | undefined => {
  if (typed.trim() === '') return phoneWords.noCode;
  return readCode(typed) === null ? phoneWords.codeLength : undefined;
};
