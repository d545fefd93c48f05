import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type { Day } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { maskIdNumber } from '@/domain/person/masking';
import { benefitsOf, type Enrolling } from '@/domain/premium/benefits';
import { collectedYear } from '@/domain/premium/premium-season';
import { monthsOfMissed, USUAL_READING } from '@/domain/premium/waiting-period';
import { REGIONS } from '@/domain/region/regions';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { type Person, personOf } from '../store/people';
import { standingOf } from '../store/standings';
import type { Query } from '../store/store';
import { type Enrolment, gatherEnrolment } from './gather-enrolment';
import { findPremiumSource, mayReadYears } from './premium-source';
import { enrollingNow, showCoverage } from './show-coverage';
import { type Asked, enrollingOf, showPremiumTerms } from './show-premium-terms';

const YEARS_SHOWN = 10;

/** From the first insured year to the last that is known or under way, gaps as missed, newest first. */
const yearsIn = ({ kinds }: Enrolment, year: number, costOf: (missed: number) => number): EnrolmentFile['years'] => {
  const first = Math.min(...kinds.keys());
  if (!Number.isFinite(first)) return [];
  const last = Math.max(year - 1, ...kinds.keys());
  const all = Array.from({ length: last - first + 1 }, (_, back) => last - back);
  return all.slice(0, YEARS_SHOWN).map((one) => ({
    year: one,
    kind: kinds.get(one) ?? 'MISSED',
    waitingMonths: costOf(one),
  }));
};

/** Who is in the employee insurance owes no resident premium, and who is in none has nothing to go on with here. */
const owesPremium = ({ insurance: { kind, status } }: Person): boolean =>
  kind === 'RESIDENT' || (kind === 'EMPLOYEE' && status === 'SUSPENDED');

/** What a missed year adds to the waiting period of an enrolment, whether or not its standard is known. */
const costsOf = (enrolling: Enrolling) => {
  const { fixedMonths, missedYears } = benefitsOf(enrolling);
  const reading = enrolling.region.premium.waiting ?? USUAL_READING;
  return (year: number): number =>
    fixedMonths === 0 ? 0 : monthsOfMissed(year, missedYears, enrolling.past.repairedYears, reading);
};

/** This year's enrolment while its waiting period runs. */
const waitingNow = (asked: Asked): Enrolling | null =>
  showCoverage(asked)?.coverage === 'WAITING' ? enrollingNow(asked) : null;

const fileOf = async (q: Query, today: Day, personId: string, side: EnrolmentFile['side']): Promise<EnrolmentFile> => {
  const person = await personOf(q, personId);
  const region = REGIONS[person.insurance.region];
  const enrolment = await gatherEnrolment(q, today, person);
  const standing = await standingOf(q, person);
  const year = collectedYear(today, region);
  const asked = { today, year, region, insured: { insurance: person.insurance, standing }, enrolment };
  const owes = owesPremium(person);
  const terms = owes ? showPremiumTerms({ ...asked, reader: side }) : null;
  const current = owes ? showCoverage(asked) : null;
  return {
    side,
    person: { name: person.name, idNumberMasked: maskIdNumber(person.idNumber) },
    region: region.code,
    city: person.insurance.city,
    insurance: person.insurance.kind,
    assistance: side === 'SELF' ? standing.assistance : null,
    current,
    years: yearsIn(enrolment, year, owes ? costsOf(waitingNow(asked) ?? enrollingOf(asked)) : () => 0),
    next: terms && { ...terms, year, isPaid: enrolment.kinds.has(year) },
  };
};

/** The reader's own years (一人一档). */
export const readEnrolmentFile = async (q: Query, today: Day, readerId: string): Promise<Decision<EnrolmentFile>> =>
  accept(await fileOf(q, today, readerId, 'SELF'));

/** A relative's years, for whoever may pay their premium from a living sharing or quota, by its id. */
export const readEnrolmentFileOf = async (
  q: Query,
  today: Day,
  readerId: string,
  id: string,
): Promise<Decision<EnrolmentFile>> => {
  const source = await findPremiumSource(q, readerId, id);
  if (!source || !(await mayReadYears(q, readerId, source))) return refuse('NOT_FOUND');
  if (source.isOver) return refuse('SHARING_ENDED');
  if (!PAYING_STAGES.includes(source.sharing.stage)) return refuse('SHARING_NOT_BEGUN');
  if (!source.sharing.uses.includes('RESIDENT_PREMIUM')) return refuse('USE_NOT_ALLOWED', { use: 'RESIDENT_PREMIUM' });
  return accept(await fileOf(q, today, source.beneficiary.id, 'PAYER'));
};
