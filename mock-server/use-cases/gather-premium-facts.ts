import type { Day } from '@/domain/calendar';
import { personal } from '@/domain/ledger/transfer';
import type { PremiumFacts } from '@/domain/premium/decide-premium-payment';
import { REGIONS } from '@/domain/region/regions';
import { balanceOf } from '../store/ledger';
import { type Person, personOf } from '../store/people';
import { isPremiumPaid } from '../store/premium-orders';
import type { SharingRow } from '../store/sharings';
import type { Query } from '../store/store';

/** What the law asks about one relative's premium for one year. */
export const gatherPremiumFacts = async (
  q: Query,
  question: { today: Day; year: number; payer: Person; sharing: SharingRow },
): Promise<PremiumFacts> => {
  const { today, year, payer, sharing } = question;
  const insured = await personOf(q, sharing.beneficiaryId);
  return {
    today,
    year,
    region: REGIONS[payer.insurance.region],
    payer: { id: payer.id, insurance: payer.insurance, balanceFen: (await balanceOf(q, personal(payer.id))) ?? 0 },
    sharing: { uses: sharing.uses },
    insured: { id: insured.id, insurance: insured.insurance },
    isPaid: await isPremiumPaid(q, insured.id, year),
  };
};
