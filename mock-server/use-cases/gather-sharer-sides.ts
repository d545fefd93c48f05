import type { Day } from '@/domain/calendar';
import { earlierYears, familyAccount, personal, wallet } from '@/domain/ledger/transfer';
import { REGIONS } from '@/domain/region/regions';
import type { Bill, SharerSide } from '@/domain/settlement/split-bill';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import { balanceOf, balancesOf } from '../store/ledger';
import { spentInMonth } from '../store/month-spending';
import { quotaSidesFor } from '../store/quota-sides';
import { sharersFor } from '../store/sharer-sides';
import type { Query } from '../store/store';

/** Everyone who shares with a person, with the account that their region shares from. */
export const gatherSharerSides = async (q: Query, beneficiaryId: string, today: Day): Promise<SharerSide[]> => {
  const sides: SharerSide[] = [];
  const [sharers, quotas] = await Promise.all([sharersFor(q, beneficiaryId), quotaSidesFor(q, beneficiaryId)]);
  for (const { region: code, monthLimitFen, place, ...sharer } of sharers) {
    const region = REGIONS[code];
    const account = sharedAccountOf(sharer.sharerId, region);
    const balanceFen = (await balanceOf(q, account)) ?? 0;
    const pair = { sharerId: sharer.sharerId, beneficiaryId };
    const monthLeftFen =
      monthLimitFen === null ? null : Math.max(0, monthLimitFen - (await spentInMonth(q, pair, today)));
    sides.push({
      ...sharer,
      ...(place !== null && { place }),
      ...(monthLeftFen !== null && { monthLeftFen }),
      reach: 'REGION',
      within: code,
      account,
      balanceFen,
      floorFen: region.sharing.floorFen,
    });
  }
  return [...sides, ...quotas];
};

/** A person's own accounts in the order they are spent: this year's money, what earlier years left, what members were given, the wallet. policy-sources.md#wallet-order */
export const gatherOwnAccounts = async (q: Query, personId: string): Promise<Bill['own']> => {
  const accounts = [personal(personId), earlierYears(personId), familyAccount(personId), wallet(personId)];
  const held = await balancesOf(
    q,
    personId,
    accounts.map(({ kind }) => kind),
  );
  return accounts.flatMap((account) => {
    const balanceFen = held.get(account.kind);
    return balanceFen === undefined ? [] : [{ account, balanceFen }];
  });
};
