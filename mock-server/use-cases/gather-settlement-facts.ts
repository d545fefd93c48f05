import type { Day } from '@/domain/calendar';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import type { SettlementFacts } from '@/domain/settlement/decide-settlement';
import { newId } from '../chance';
import { balanceOf } from '../store/ledger';
import type { Person } from '../store/people';
import { whyNoSharer } from '../store/sharer-sides';
import type { Query } from '../store/store';
import { gatherOwnAccounts, gatherSharerSides } from './gather-sharer-sides';

/** All that a bill of this person at this place is decided by: the same for a settlement and for a trial of one. */
export const gatherSettlementFacts = async (
  q: Query,
  today: Day,
  place: SettlementFacts['place'] & { region: RegionCode },
  person: Person,
): Promise<SettlementFacts> => {
  const [sharers, poolBalanceFen, own, without] = await Promise.all([
    gatherSharerSides(q, person.id, today),
    balanceOf(q, { kind: 'POOL', owner: place.region }),
    gatherOwnAccounts(q, person.id),
    whyNoSharer(q, person.id),
  ]);
  return {
    settlementId: newId(),
    region: REGIONS[place.region],
    poolBalanceFen: poolBalanceFen ?? 0,
    place,
    insured: { id: person.id, insurance: person.insurance, own },
    sharers,
    without: sharers.length > 0 ? 'NOTHING' : without,
  };
};
