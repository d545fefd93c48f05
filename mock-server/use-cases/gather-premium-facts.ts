import type { Day } from '@/domain/calendar';
import type { PremiumFacts } from '@/domain/premium/decide-premium-payment';
import { balanceOf } from '../store/ledger';
import { isCredited, type Person, personOf } from '../store/people';
import { isPremiumPaid } from '../store/premium-orders';
import { standingOf } from '../store/standings';
import type { Query } from '../store/store';
import type { PremiumSource } from './premium-source';

/** What the law asks about one relative's premium for one year. */
export const gatherPremiumFacts = async (
  q: Query,
  question: { today: Day; year: number; payer: Person; source: PremiumSource },
): Promise<PremiumFacts> => {
  const { today, year, payer, source } = question;
  const { region, within, account, sharing } = source;
  const insured = await personOf(q, source.beneficiary.id);
  return {
    today,
    year,
    region,
    payer: {
      insurance: payer.insurance,
      within,
      account,
      balanceFen: (await balanceOf(q, account)) ?? 0,
      isCredited: await isCredited(q, payer.id),
    },
    sharing,
    insured: { id: insured.id, insurance: insured.insurance, standing: await standingOf(q, insured) },
    isPaid: await isPremiumPaid(q, insured.id, year),
  };
};
