import type { Day } from '@/domain/calendar';
import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { earmark } from '@/domain/ledger/transfer';
import { decidePremiumPayment } from '@/domain/premium/decide-premium-payment';
import type { RegionProfile } from '@/domain/region/region-profile';
import { aResidentInsurance } from '../../support/builders';
import { inGuangdong } from '../../support/cross-builders';
import { aStanding, premiumFacts } from '../../support/premium-builders';
import { TODAY } from './words';

/**
 * A quota of a son in 广东 pays the premium of a relative insured in this region: by its season and its cities, also where
 * its own sharing pays none. policy-sources.md#cross-province-premium
 */
export const quotaPremium = (region: RegionProfile, today: Day = TODAY): string => {
  const paid = decidePremiumPayment(
    premiumFacts({
      today,
      region: { ...region, sharing: { ...region.sharing, uses: CROSS_PROVINCE.uses } },
      payer: {
        insurance: inGuangdong(),
        within: null,
        account: earmark('quota-1'),
        balanceFen: 40_000,
        isCredited: true,
      },
      insured: {
        id: 'liu-guilan',
        insurance: aResidentInsurance({ region: region.code, city: '甲市' }),
        standing: aStanding(),
      },
    }),
    { id: 'order-1', amountFen: 40_000 },
  );
  return paid.ok ? 'paid' : paid.code;
};
