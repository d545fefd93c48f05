import { type Day, isDay } from '../calendar';
import { accept, type Decision, refuse } from '../outcome';

export type Sex = 'FEMALE' | 'MALE';

/** What an 18-character ID number says by itself. */
export interface IdNumberFacts {
  idNumber: string;
  kind: 'RESIDENT_ID' | 'HONG_KONG_PERMIT' | 'MACAO_PERMIT' | 'TAIWAN_PERMIT';
  bornOn: Day;
  sex: Sex;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const PERMITS: Readonly<Record<string, IdNumberFacts['kind']>> = {
  '81': 'HONG_KONG_PERMIT',
  '82': 'MACAO_PERMIT',
  '83': 'TAIWAN_PERMIT',
};

/** The 18th character for the first 17 digits (GB 11643-1999). */
export const checkCharacterOf = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
};

const large = (small: string): string => small.toUpperCase();

/** As people type it: spaces and full-width characters folded, a small x made large. What it folded it leaves as it is. */
export const normaliseIdNumber = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s-]/g, '').normalize('NFKC').replace(/[a-z]/g, large);

/** An odd serial is a man's, an even one a woman's. */
export const sexOf = (idNumber: string): Sex => (Number(idNumber[16]) % 2 === 1 ? 'MALE' : 'FEMALE');

/**
 * Reads an ID number (GB 11643-1999; residence permits 81/82/83 have the same form).
 * The address code is not checked against today's divisions: it stays as first registered. policy-sources.md#id-number
 */
export const readIdNumber = (typed: string, today: Day): Decision<IdNumberFacts> => {
  const idNumber = normaliseIdNumber(typed);
  if (idNumber.length !== 18) return refuse('ID_LENGTH', { length: idNumber.length });
  if (!/^\d{17}[\dX]$/.test(idNumber)) return refuse('ID_CHARACTERS');
  const bornOn = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  if (!isDay(bornOn) || bornOn > today) return refuse('ID_BIRTH_DATE');
  if (checkCharacterOf(idNumber) !== idNumber[17]) return refuse('ID_CHECKSUM');
  return accept({
    idNumber,
    kind: PERMITS[idNumber.slice(0, 2)] ?? 'RESIDENT_ID',
    bornOn,
    sex: sexOf(idNumber),
  });
};
