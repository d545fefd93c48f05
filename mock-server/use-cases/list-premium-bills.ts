import type { PremiumBill, PremiumBillList } from '@/contract/premium.contract';
import type { Day } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { maskIdNumber } from '@/domain/person/masking';
import { decidePremiumBill, type PremiumFacts, whyNotPaidNow } from '@/domain/premium/decide-premium-payment';
import { collectedYear, isOpen, lastDayOfSeason, seasonFor } from '@/domain/premium/premium-season';
import { isCollectedIn } from '@/domain/premium/resident-premium-standard';
import type { RegionProfile } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { type Person, personOf } from '../store/people';
import type { Query } from '../store/store';
import { gatherEnrolment } from './gather-enrolment';
import { gatherPremiumFacts } from './gather-premium-facts';
import { mayReadYears, type PremiumSource, premiumSourcesBy } from './premium-source';
import { showPremiumTerms } from './show-premium-terms';

const YEARS_SHOWN = 3;

/** The years with a premium one may ask for, newest first. */
const yearsAround = (today: Day, region: RegionProfile): number[] =>
  Array.from({ length: YEARS_SHOWN }, (_, back) => collectedYear(today, region) - back).filter((year) =>
    isCollectedIn(year, region),
  );

/** Nothing is owed, and there is something to say: what the government pays, or from when what was paid helps. */
const WITH_TERMS: readonly string[] = ['FULLY_SUBSIDISED', 'ALREADY_PAID'];

/** Of what is due, was paid, or the government pays. */
const termsOf = async (q: Query, facts: PremiumFacts, bill: Decision<unknown>): Promise<PremiumBill['terms']> => {
  if (!bill.ok && !WITH_TERMS.includes(bill.code)) return null;
  const enrolment = await gatherEnrolment(q, facts.today, facts.insured);
  return showPremiumTerms({ ...facts, enrolment, reader: 'PAYER' });
};

const billOf = async (
  q: Query,
  today: Day,
  year: number,
  payer: Person,
  source: PremiumSource,
): Promise<PremiumBill> => {
  const facts = await gatherPremiumFacts(q, { today, year, payer, source });
  const bill = decidePremiumBill(facts);
  const cannotPay = bill.ok ? whyNotPaidNow(facts, bill.value.amountFen) : null;
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
    terms: (await mayReadYears(q, payer.id, source)) ? await termsOf(q, facts, bill) : null,
    cannotPay: cannotPay && { code: cannotPay.code, params: { ...cannotPay.params } },
  };
};

/** Where no year is asked for: the one collected now or next, unless only another is due for this person, as for a newborn. */
const yearOfBill = async (
  q: Query,
  today: Day,
  years: readonly [number, ...number[]],
  payer: Person,
  source: PremiumSource,
): Promise<number> => {
  for (const year of years)
    if (decidePremiumBill(await gatherPremiumFacts(q, { today, year, payer, source })).ok) return year;
  return years[0];
};

/** Whom one can pay for now, then for whom something is due, then the others. */
const placeOf = ({ due, cannotPay }: PremiumBill): number => {
  if (!due) return 2;
  return cannotPay ? 1 : 0;
};

/** One bill a relative I share with, by a sharing or a quota: what is due, or why nothing may be paid. */
export const listPremiumBills = async (
  q: Query,
  today: Day,
  payerId: string,
  asked: string | undefined,
): Promise<Decision<PremiumBillList>> => {
  const payer = await personOf(q, payerId);
  const region = REGIONS[payer.insurance.region];
  const year = asked === undefined ? collectedYear(today, region) : Number(asked);
  const years = yearsAround(today, region);
  const others = asked === undefined ? years.filter((one) => one !== year) : [];
  const bills: PremiumBill[] = [];
  for (const source of await premiumSourcesBy(q, payerId)) {
    const itsYear = await yearOfBill(q, today, [year, ...others], payer, source);
    bills.push(await billOf(q, today, itsYear, payer, source));
  }
  const season = seasonFor(year, region);
  // a relative in another province is paid for in that province's season
  const someDue = bills.some(({ due }) => due !== null);
  return accept({
    year,
    years,
    season: { opensOn: season.opensOn, closesOn: lastDayOfSeason(season), open: isOpen(season, today) || someDue },
    bills: bills.sort((one, other) => placeOf(one) - placeOf(other)),
  });
};
