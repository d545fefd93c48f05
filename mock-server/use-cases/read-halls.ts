import type { FindAtHallRequest } from '@/contract/counter.contract';
import type { HallDeedList, HallList, HallPerson } from '@/contract/hall.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { openingState } from '@/domain/hall/opening-hours';
import { accept, type Decision } from '@/domain/outcome';
import { maskIdNumber, maskPhone } from '@/domain/person/masking';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { OVER_STAGES } from '@/domain/sharing/stages';
import { newId } from '../chance';
import { momentText } from '../clock';
import { hallDeedsOf } from '../store/hall-deeds';
import { hallLookupsOf, insertHallLookup } from '../store/hall-lookups';
import { type HallRow, hallsOf } from '../store/halls';
import type { Query } from '../store/store';
import { barPremiumBills } from './bar-premium-bills';
import { listCrossSharings } from './cross-province/read-cross-sharings';
import { movableFenOf } from './gather-transfer-facts';
import { listPremiumBills } from './list-premium-bills';
import { ownPremiumOf } from './pay-premium-at-tax-channel';
import { readMe } from './read-me';
import { listSharings } from './read-sharings';
import { admitAtHall } from './serve-at-hall';
import { showHallDeed } from './show-hall-deed';

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

/** Who stands at the counter, by name and ID number: what a clerk needs to serve them, and no more. That they looked is kept. */
export const findAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  { present }: FindAtHallRequest,
): Promise<Decision<HallPerson>> => {
  const found = await admitAtHall(tx, now, clerkId, { present, proxy: null }, 'START_SHARING');
  if (!found.ok) return found;
  const { id, name, idNumber, phone, insurance } = found.value;
  await insertHallLookup(tx, { id: newId(), clerkId, personId: id, at: now });
  const me = await readMe(tx, dayOf(now), id);
  if (!me.ok) return me;
  const sharings = await listSharings(tx, id);
  if (!sharings.ok) return sharings;
  const quotas = await listCrossSharings(tx, id);
  if (!quotas.ok) return quotas;
  const bills = await barPremiumBills(tx, now, id, await listPremiumBills(tx, dayOf(now), id, undefined));
  if (!bills.ok) return bills;
  return accept({
    name,
    idNumberMasked: maskIdNumber(idNumber),
    phoneMasked: phone === null ? null : maskPhone(phone),
    region: insurance.region,
    city: insurance.city,
    availableFen: me.value.personalAccount?.availableFen ?? null,
    movableFen: REGIONS[insurance.region].transfer && (await movableFenOf(tx, found.value)),
    card: insurance.card,
    sharings: sharings.value.sharings.filter(({ stage }) => !OVER_STAGES.includes(stage)),
    quotas: quotas.value.sharings.filter(({ moves }) => moves.includes('ACCEPT')),
    bills: bills.value.bills,
    ownPremium: await ownPremiumOf(tx, now, found.value),
  });
};

/** What halls did for a person, or to what they share, and who looked them up. */
export const listHallDeeds = async (q: Query, personId: string): Promise<Decision<HallDeedList>> =>
  accept({
    deeds: (await hallDeedsOf(q, personId)).map(showHallDeed),
    lookups: (await hallLookupsOf(q, personId)).map(({ id, at, hallName, clerkId }) => ({
      id,
      at: momentText(at),
      hall: hallName,
      clerk: clerkId,
    })),
  });
