import type { Day } from '@/domain/calendar';
import type { PremiumFacts } from '@/domain/premium/decide-premium-payment';
import { REGIONS } from '@/domain/region/regions';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
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
  const region = REGIONS[sharing.region];
  const account = sharedAccountOf(payer.id, region);
  return {
    today,
    year,
    region,
    payer: {
      insurance: payer.insurance,
      within: sharing.region,
      account,
      balanceFen: (await balanceOf(q, account)) ?? 0,
    },
    sharing: { stage: sharing.stage, uses: sharing.terms.uses, ceilingFen: sharing.terms.ceilingFen },
    insured: { id: insured.id, insurance: insured.insurance },
    isPaid: await isPremiumPaid(q, insured.id, year),
  };
};
