import type { Day } from '@/domain/calendar';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import type { SettlementFacts } from '@/domain/settlement/decide-settlement';
import type { Bill } from '@/domain/settlement/split-bill';
import { newId } from '../chance';
import { hasEndedQuota } from '../store/cross-sharings';
import { hasFamilyCode } from '../store/family-codes';
import { balanceOf } from '../store/ledger';
import type { Person } from '../store/people';
import { hasEndedSharing } from '../store/sharings';
import type { Query } from '../store/store';
import { gatherOwnAccounts, gatherSharerSides } from './gather-sharer-sides';

const whyNoSharer = async (q: Query, insuredId: string): Promise<Bill['without']> => {
  if ((await hasEndedSharing(q, insuredId)) || (await hasEndedQuota(q, insuredId))) return 'ENDED_SHARING';
  return (await hasFamilyCode(q, insuredId)) ? 'FAMILY_CODE' : 'NOTHING';
};

/** All that a bill of this person at this place is decided by: the same for a settlement and for a trial of one. */
export const gatherSettlementFacts = async (
  q: Query,
  today: Day,
  place: SettlementFacts['place'] & { region: RegionCode },
  person: Person,
): Promise<SettlementFacts> => {
  const sharers = await gatherSharerSides(q, person.id, today);
  return {
    settlementId: newId(),
    region: REGIONS[place.region],
    poolBalanceFen: (await balanceOf(q, { kind: 'POOL', owner: place.region })) ?? 0,
    place,
    insured: { id: person.id, insurance: person.insurance, own: await gatherOwnAccounts(q, person.id) },
    sharers,
    without: sharers.length > 0 ? 'NOTHING' : await whyNoSharer(q, person.id),
  };
};
