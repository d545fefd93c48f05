import type { PremiumOrder } from '@/contract/premium.contract';
import { mockStandard } from './premium.copy';
import { withNote, yuan } from './wording';

/** What a premium costs, with its mark where no source stands behind the figure: 400.00 元（演示标准） */
export const premiumInWords = ({ amountFen, basis }: Pick<PremiumOrder, 'amountFen' | 'basis'>): string =>
  basis === 'MOCK' ? withNote(yuan(amountFen), mockStandard.mark) : yuan(amountFen);
