import { dayOf, type Moment, startOfDay } from '@/domain/calendar';
import { REGIONS } from '@/domain/region/regions';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import type { SenderFacts } from '@/domain/wallet/decide-sending';
import { balanceOf } from '../store/ledger';
import type { Person } from '../store/people';
import type { Query } from '../store/store';
import { countSentSince } from '../store/wallet-transfers';
import { walletOpened } from '../store/wallets';
import { withSex } from './gather-relation';

/** What the law asks of a sender, before anything is typed. */
export const gatherSenderFacts = async (q: Query, now: Moment, person: Person): Promise<SenderFacts> => {
  const { id, insurance } = person;
  const region = REGIONS[insurance.region];
  const account = sharedAccountOf(id, region);
  return {
    now,
    region,
    sender: {
      ...withSex(person),
      hasWallet: (await walletOpened(q, id)) !== null,
      account,
      balanceFen: (await balanceOf(q, account)) ?? 0,
    },
    sentToday: await countSentSince(q, id, startOfDay(dayOf(now))),
  };
};
