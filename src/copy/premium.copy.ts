import type { PremiumBill } from '@/contract/premium.contract';
import { maskName } from '@/domain/person/masking';
import { KINSHIP_WORDS } from './kinship.copy';

/** 刘*兰（父母） */
export const insuredInWords = ({ insured, kinship }: Pick<PremiumBill, 'insured' | 'kinship'>): string =>
  `${maskName(insured.name)}（${KINSHIP_WORDS[kinship]}）`;

export const yearInWords = (year: number): string => `${year} 年度`;

/** The mark every figure without a source carries, and what it means. */
export const mockStandard = {
  mark: '演示标准',
  sentence: (year: number) => `${yearInWords(year)}的金额还没有查到出处，只供演示。`,
};
