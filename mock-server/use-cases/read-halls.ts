import type { FindAtHallRequest, HallDeedList, HallList, HallPerson } from '@/contract/hall.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { openingState } from '@/domain/hall/opening-hours';
import { accept, type Decision } from '@/domain/outcome';
import { maskIdNumber, maskPhone } from '@/domain/person/masking';
import type { RegionCode } from '@/domain/region/region-profile';
import { momentText } from '../clock';
import { hallDeedsOf } from '../store/hall-deeds';
import { type HallRow, hallsOf } from '../store/halls';
import type { Query } from '../store/store';
import { listPremiumBills } from './list-premium-bills';
import { readMe } from './read-me';
import { listSharings } from './read-sharings';
import { admitAtHall, showHallDeed } from './serve-at-hall';

const stateOf = (hall: HallRow, now: Moment): HallList['halls'][number]['now'] => {
  const state = openingState(hall.hours, now);
  if (state.isOpen) return { isOpen: true, until: momentText(state.until) };
  return { isOpen: false, opensAt: state.opensAt === null ? null : momentText(state.opensAt) };
};

/** The halls of a region, with whether they are open by the bureau's clock. */
export const listHalls = async (q: Query, now: Moment, region: RegionCode | undefined): Promise<Decision<HallList>> => {
  const halls = await hallsOf(q, region);
  return accept({
    halls: halls.map((hall) => ({
      ...hall,
      hours: hall.hours.map((span) => ({ ...span, weekdays: [...span.weekdays] })),
      now: stateOf(hall, now),
    })),
  });
};

/** Who stands at the counter, by name and ID number: what a clerk needs to serve them, and no more. */
export const findAtHall = async (
  q: Query,
  now: Moment,
  clerkId: string,
  { present }: FindAtHallRequest,
): Promise<Decision<HallPerson>> => {
  const found = await admitAtHall(q, now, clerkId, { present, proxy: null }, 'START_SHARING');
  if (!found.ok) return found;
  const { id, name, idNumber, phone, insurance } = found.value;
  const me = await readMe(q, dayOf(now), id);
  if (!me.ok) return me;
  const sharings = await listSharings(q, id);
  if (!sharings.ok) return sharings;
  const bills = await listPremiumBills(q, dayOf(now), id, undefined);
  if (!bills.ok) return bills;
  return accept({
    name,
    idNumberMasked: maskIdNumber(idNumber),
    phoneMasked: phone === null ? null : maskPhone(phone),
    region: insurance.region,
    city: insurance.city,
    availableFen: me.value.personalAccount?.availableFen ?? null,
    sharings: sharings.value.sharings.filter(({ stage }) => stage !== 'ENDED' && stage !== 'WITHDRAWN'),
    bills: bills.value.bills,
  });
};

/** What halls did for a person, or to what they share. */
export const listHallDeeds = async (q: Query, personId: string): Promise<Decision<HallDeedList>> =>
  accept({ deeds: (await hallDeedsOf(q, personId)).map(showHallDeed) });
