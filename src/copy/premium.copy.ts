import type { HeldPremium, OwnPremium, PremiumBill, PremiumOrder } from '@/contract/premium.contract';
import { maskName } from '@/domain/person/masking';
import { KINSHIP_WORDS, kinshipToReader } from './kinship.copy';
import { withNote } from './wording';

const PAYERS = { self: '您本人', taxChannel: '税务渠道' } as const;

/** Who stands in an order: a relative paid, or the reader for themself. */
type PeopleOfOrder =
  | Pick<PremiumOrder, 'side' | 'insured' | 'payer' | 'kinship'>
  | Pick<OwnPremium, 'side' | 'insured' | 'hall'>;

/** 刘*兰（父母） */
export const insuredInWords = ({ insured, kinship }: Pick<PremiumBill, 'insured' | 'kinship'>): string =>
  withNote(maskName(insured.name), KINSHIP_WORDS[kinship]);

/** 刘桂兰（父母）: in full, where one is about to pay. */
export const insuredInFull = ({ insured, kinship }: Pick<PremiumBill, 'insured' | 'kinship'>): string =>
  withNote(insured.name, KINSHIP_WORDS[kinship]);

/** Whom an order insures, as its reader knows them: a relative, or the reader. */
export const insuredToReader = (order: PeopleOfOrder): string =>
  order.side === 'PAYER' ? insuredInWords(order) : PAYERS.self;

/** Paid with money from outside, by nobody the reader is told of. */
export const isAtTaxChannel = (order: PeopleOfOrder): boolean => order.side === 'SELF' && order.hall === null;

/** Who paid an order: the reader, or the relative who paid for them. Who paid at the tax channel nobody is told. */
export const payerToReader = (order: PeopleOfOrder): string => {
  if (order.side === 'INSURED') return withNote(order.payer.name, kinshipToReader(order.kinship, 'BENEFICIARY'));
  return isAtTaxChannel(order) ? PAYERS.taxChannel : PAYERS.self;
};

/** On a paper the payer keeps their full name; who was paid for reads it as the bureau shows it, with the kinship. */
export const payerOnPaper = (order: PeopleOfOrder): string => {
  if (order.side === 'INSURED') return payerToReader(order);
  if (isAtTaxChannel(order)) return PAYERS.taxChannel;
  return order.side === 'SELF' ? order.insured.name : order.payer.name;
};

/** Whose bill is kept: 刘*兰（父母）, or the reader's own. */
export const heldName = ({ insured, kinship }: HeldPremium): string =>
  kinship === null ? PAYERS.self : withNote(insured.name, KINSHIP_WORDS[kinship]);

/** Which year, until when, and what to do then. */
export const heldInWords = ({ year, until, kinship }: HeldPremium): string => {
  const then = kinship === null ? '家人可以替您缴' : '就可以在这里缴';
  return `${yearInWords(year)}\n到 ${until.slice(11, 16)} 还没缴成，${then}。\n缴成了，不用再缴。`;
};

export const yearInWords = (year: number): string => `${year} 年度`;

/** The mark every figure without a source carries, and what it means. */
export const mockStandard = {
  mark: '演示标准',
  sentence: (year: number) => `${yearInWords(year)}的金额还没有查到出处，只供演示。`,
};
