import type { AccountEntries, Me } from '@/contract/me.contract';
import type { Day } from '@/domain/calendar';
import { earlierYears, personal } from '@/domain/ledger/transfer';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import { maskIdNumber, maskPhone } from '@/domain/person/masking';
import { REGIONS } from '@/domain/region/regions';
import { availableFen } from '@/domain/sharing/available';
import { keepsEarlierYears, sharedAccountOf } from '@/domain/sharing/shared-account';
import { momentText } from '../clock';
import { type EntryPosition, type EntryRow, entriesOf } from '../store/account-entries';
import { balanceOf } from '../store/ledger';
import { type Person, personOf } from '../store/people';
import type { Query } from '../store/store';
import { pageSizeOf } from './page-size';

const readAccount = async (q: Query, { id, insurance }: Person): Promise<Me['personalAccount']> => {
  const balanceFen = await balanceOf(q, personal(id));
  if (balanceFen === null) return null;
  const region = REGIONS[insurance.region];
  const earlierYearsFen = await balanceOf(q, earlierYears(id));
  const sharedFen = (await balanceOf(q, sharedAccountOf(id, region))) ?? 0;
  return {
    balanceFen,
    earlierYearsFen: keepsEarlierYears(region) ? (earlierYearsFen ?? 0) : earlierYearsFen,
    earmarkedFen: 0,
    availableFen: availableFen({ balanceFen: sharedFen, floorFen: region.sharing.floorFen }),
  };
};

export const readMe = async (q: Query, today: Day, personId: string): Promise<Decision<Me>> => {
  const person = await personOf(q, personId);
  const { id, name, idNumber, phone, insurance } = person;
  return accept({
    id,
    name,
    idNumberMasked: maskIdNumber(idNumber),
    phoneMasked: phone === null ? null : maskPhone(phone),
    insurance,
    personalAccount: await readAccount(q, person),
    today,
  });
};

const positionText = ({ transferId, place }: EntryPosition): string => `${transferId}-${place}`;

const readCursor = (cursor: string | undefined): EntryPosition | null => {
  if (cursor === undefined) return { transferId: Number.MAX_SAFE_INTEGER, place: 0 };
  const [, transferId, place] = /^(\d{1,15})-(\d{1,4})$/.exec(cursor) ?? [];
  return transferId && place ? { transferId: Number(transferId), place: Number(place) } : null;
};

/** A reader sees what is behind a movement: the settlement, the order, the month; never whose it is. */
const refShown = (ref: string): string => ref.slice(ref.lastIndexOf(':') + 1);

const showEntry = (row: EntryRow) => ({
  id: positionText(row),
  at: momentText(row.at),
  kind: row.kind,
  account: row.account,
  ref: refShown(row.ref),
  amountFen: row.amountFen,
  balanceAfterFen: row.balanceAfterFen,
});

/** Every movement of my own accounts, newest first, each with what the account held after it. */
export const listAccountEntries = async (
  q: Query,
  personId: string,
  question: { cursor?: string | undefined; limit?: string | undefined },
): Promise<Decision<AccountEntries>> => {
  const before = readCursor(question.cursor);
  if (!before) return refuseAt('cursor', 'INVALID_INPUT');
  const limit = pageSizeOf(question.limit);
  const rows = await entriesOf(q, personId, before, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return accept({
    entries: page.map(showEntry),
    nextCursor: rows.length > limit && last ? positionText(last) : null,
  });
};
