import { Money } from '@/components/money';
import { StateWord } from '@/components/state-word';
import type { PremiumOrder } from '@/contract/premium.contract';
import { mockStandard } from '@/copy/premium.copy';

/** What a premium costs, with its mark where no source stands behind the figure. */
export const PremiumAmount = ({ amountFen, basis }: Pick<PremiumOrder, 'amountFen' | 'basis'>) => (
  <>
    <Money amountFen={amountFen} />
    {basis === 'MOCK' && <StateWord tone='info'>{mockStandard.mark}</StateWord>}
  </>
);
