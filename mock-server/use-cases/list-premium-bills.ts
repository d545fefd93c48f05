import type { PremiumBill, PremiumBillList } from '@/contract/premium.contract';
import type { Day } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { maskIdNumber } from '@/domain/person/masking';
import { decidePremiumBill } from '@/domain/premium/decide-premium-payment';
import { collectedYear, isOpen, seasonFor } from '@/domain/premium/premium-season';
import { standardFor } from '@/domain/premium/resident-premium-standard';
import { REGIONS } from '@/domain/region/regions';
import { type Person, personOf } from '../store/people';
import type { Query } from '../store/store';
import { gatherPremiumFacts } from './gather-premium-facts';
import { type PremiumSource, premiumSourcesBy } from './premium-source';

const YEARS_SHOWN = 3;

/** The years with a premium one may ask for, newest first. */
const yearsAround = (today: Day): number[] =>
  Array.from({ length: YEARS_SHOWN }, (_, back) => collectedYear(today) - back).filter((year) => standardFor(year).ok);

const billOf = async (
  q: Query,
  today: Day,
  year: number,
  payer: Person,
  source: PremiumSource,
): Promise<PremiumBill> => {
  const facts = await gatherPremiumFacts(q, { today, year, payer, source });
  const bill = decidePremiumBill(facts);
  const { sharingId, reach, beneficiary, kinship } = source;
  return {
    sharingId,
    reach,
    quotaLeftFen: reach === 'NATION' ? facts.payer.balanceFen : null,
    insured: { name: beneficiary.name, idNumberMasked: maskIdNumber(beneficiary.idNumber) },
    kinship,
    year,
    due: bill.ok ? { amountFen: bill.value.amountFen, basis: bill.value.basis } : null,
    refusal: bill.ok ? null : { code: bill.code, params: { ...bill.params } },
  };
};

/** One bill a relative I share with, by a sharing or a quota: what is due, or why nothing may be paid. */
export const listPremiumBills = async (
  q: Query,
  today: Day,
  payerId: string,
  asked: string | undefined,
): Promise<Decision<PremiumBillList>> => {
  const year = asked === undefined ? collectedYear(today) : Number(asked);
  const payer = await personOf(q, payerId);
  const bills: PremiumBill[] = [];
  for (const source of await premiumSourcesBy(q, payerId)) bills.push(await billOf(q, today, year, payer, source));
  const season = seasonFor(year, REGIONS[payer.insurance.region]);
  // a relative in another province is paid for in that province's season
  const someDue = bills.some(({ due }) => due !== null);
  return accept({
    year,
    years: yearsAround(today),
    season: { opensOn: season.opensOn, closesOn: season.closesOn, open: isOpen(season, today) || someDue },
    bills,
  });
};
