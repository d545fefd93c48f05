import type { AccountEntries, Me } from '@/contract/me.contract';
import type { Day } from '@/domain/calendar';
import { personal } from '@/domain/ledger/transfer';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import { maskIdNumber, maskPhone } from '@/domain/person/masking';
import { momentText } from '../clock';
import { type EntryPosition, type EntryRow, entriesOf } from '../store/account-entries';
import { balanceOf } from '../store/ledger';
import { personOf } from '../store/people';
import type { Query } from '../store/store';
import { pageSizeOf } from './page-size';

export const readMe = async (q: Query, today: Day, personId: string): Promise<Decision<Me>> => {
  const { id, name, idNumber, phone, insurance } = await personOf(q, personId);
  const balanceFen = await balanceOf(q, personal(id));
  return accept({
    id,
    name,
    idNumberMasked: maskIdNumber(idNumber),
    phoneMasked: phone === null ? null : maskPhone(phone),
    insurance,
    personalAccount: balanceFen === null ? null : { balanceFen },
    today,
  });
};

const positionText = ({ transferId, seq }: EntryPosition): string => `${transferId}-${seq}`;

const readCursor = (cursor: string | undefined): EntryPosition | null => {
  if (cursor === undefined) return { transferId: Number.MAX_SAFE_INTEGER, seq: 0 };
  const [, transferId, seq] = /^(\d{1,15})-(\d{1,4})$/.exec(cursor) ?? [];
  return transferId && seq ? { transferId: Number(transferId), seq: Number(seq) } : null;
};

/** A reader sees what is behind a movement: the settlement, the order, the month; never whose it is. */
const refShown = (ref: string): string => ref.slice(ref.lastIndexOf(':') + 1);

const showEntry = (row: EntryRow) => ({
  id: positionText(row),
  at: momentText(row.at),
  kind: row.kind,
  ref: refShown(row.ref),
  amountFen: row.amountFen,
  balanceAfterFen: row.balanceAfterFen,
});

/** Every movement of my personal account, newest first, each with what the account held after it. */
export const listAccountEntries = async (
  q: Query,
  personId: string,
  question: { cursor?: string | undefined; limit?: string | undefined },
): Promise<Decision<AccountEntries>> => {
  const before = readCursor(question.cursor);
  if (!before) return refuseAt('cursor', 'INVALID_INPUT');
  const limit = pageSizeOf(question.limit);
  const rows = await entriesOf(q, personal(personId), before, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return accept({
    entries: page.map(showEntry),
    nextCursor: rows.length > limit && last ? positionText(last) : null,
  });
};
