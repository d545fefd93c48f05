import type { Day } from '@/domain/calendar';
import type { AccountRef } from '@/domain/ledger/transfer';
import { earlierYears, familyAccount, personal, wallet } from '@/domain/ledger/transfer';
import { REGIONS } from '@/domain/region/regions';
import type { Bill, SharerSide } from '@/domain/settlement/split-bill';
import { sharedAccountOf } from '@/domain/sharing/shared-account';
import { balanceOf } from '../store/ledger';
import { spentInMonth } from '../store/month-spending';
import { quotaSidesFor } from '../store/quota-sides';
import { sharersFor } from '../store/sharer-sides';
import type { Query } from '../store/store';

/** Everyone who shares with a person, with the account that their region shares from. */
export const gatherSharerSides = async (q: Query, beneficiaryId: string, today: Day): Promise<SharerSide[]> => {
  const sides: SharerSide[] = [];
  for (const { region: code, monthLimitFen, place, ...sharer } of await sharersFor(q, beneficiaryId)) {
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
  return [...sides, ...(await quotaSidesFor(q, beneficiaryId))];
};

/** A person's own accounts in the order they are spent: this year's money, what earlier years left, what members were given, the wallet. policy-sources.md#wallet-order */
export const gatherOwnAccounts = async (q: Query, personId: string): Promise<Bill['own']> => {
  const own: { account: AccountRef; balanceFen: number }[] = [];
  for (const account of [personal(personId), earlierYears(personId), familyAccount(personId), wallet(personId)]) {
    const balanceFen = await balanceOf(q, account);
    if (balanceFen !== null) own.push({ account, balanceFen });
  }
  return own;
};
