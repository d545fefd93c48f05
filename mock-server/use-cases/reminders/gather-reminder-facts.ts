import { type Day, dayOf, type Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { seasonFor } from '@/domain/premium/premium-season';
import { REGIONS } from '@/domain/region/regions';
import type { SharedAccountState } from '@/domain/reminders/money-reminders';
import { REMINDER_POLICY } from '@/domain/reminders/reminder-policy';
import type { ReminderFacts } from '@/domain/reminders/reminders-for';
import type { SeasonFacts } from '@/domain/reminders/season-reminders';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import { PAYING_STAGES } from '@/domain/sharing/stages';
import { balanceOf } from '../../store/ledger';
import { lowSince } from '../../store/low-since';
import { personOf } from '../../store/people';
import { liveSharingsBy } from '../../store/sharings';
import type { Query } from '../../store/store';
import { listPremiumBills } from '../list-premium-bills';
import { gatherFamilyCodes } from './gather-family-codes';
import { gatherQuotas, quotaEndsOf } from './gather-quotas';
import { sendingsBackOf } from './gather-sendings';
import { gatherSharings } from './gather-sharings';

const dayOrNull = (at: Moment | null): Day | null => (at === null ? null : dayOf(at));

const accountOf = async (q: Query, personId: string): Promise<SharedAccountState | null> => {
  const region = REGIONS[(await personOf(q, personId)).insurance.region];
  const account = sharedAccountOf(personId, region);
  const balanceFen = await balanceOf(q, account);
  if (balanceFen === null) return null;
  const { floorFen } = region.sharing;
  // a rich account has nothing to remind of, and its history is not read
  const since = async (mostFen: Fen) => (balanceFen <= mostFen ? lowSince(q, account, mostFen) : null);
  const near = await since(floorFen + REMINDER_POLICY.nearFloorFen);
  const at = await since(floorFen);
  return {
    isShared: (await liveSharingsBy(q, personId)).some(({ stage }) => PAYING_STAGES.includes(stage)),
    balanceFen,
    floorFen,
    since: { nearFloor: dayOrNull(near), atFloor: dayOrNull(at) },
  };
};

const seasonOf = async (q: Query, today: Day, personId: string): Promise<SeasonFacts> => {
  const listed = await listPremiumBills(q, today, personId, undefined);
  if (!listed.ok) throw new Error('The premium bills of a person the bureau knows cannot be read.');
  const { year, bills } = listed.value;
  const region = REGIONS[(await personOf(q, personId)).insurance.region];
  return {
    season: seasonFor(year, region),
    unpaid: bills.filter((bill) => bill.year === year && bill.due !== null && bill.cannotPay === null).length,
  };
};

/** What the bureau holds about one person that the law of reminders asks for. */
export const gatherReminderFacts = async (q: Query, today: Day, personId: string): Promise<ReminderFacts> => ({
  sharings: await gatherSharings(q, personId),
  others: [...(await gatherQuotas(q, personId)), ...(await gatherFamilyCodes(q, personId))],
  quotaEnds: await quotaEndsOf(q, personId),
  sendingsBack: await sendingsBackOf(q, personId),
  account: await accountOf(q, personId),
  season: await seasonOf(q, today, personId),
});
