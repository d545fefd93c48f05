import type { Settlement, SettlementList } from '@/contract/settlement.contract';
import { accept, type Decision, refuse, refuseAt } from '@/domain/outcome';
import { findCrossSharingOf } from '../store/cross-sharings';
import { findSettlement, settlementsOf, settlementsOfSharing } from '../store/settlements';
import { findSharingOf } from '../store/sharings';
import type { Query } from '../store/store';
import { pageSizeOf } from './page-size';
import { showSettlement } from './show-settlement';

interface SettlementQuestion {
  sharingId?: string | undefined;
  cursor?: string | undefined;
  limit?: string | undefined;
}

/** A cursor is the place in the order of settling at which the last page ended. */
const readCursor = (cursor: string | undefined): number | null => {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  return /^\d{1,15}$/.test(cursor) ? Number(cursor) : null;
};

/** A sharing or a quota the person stands in, on either side. */
const isTheirs = async (q: Query, personId: string, id: string): Promise<boolean> =>
  (await findSharingOf(q, personId, id)) !== null || (await findCrossSharingOf(q, personId, id)) !== null;

/** My bills and those my account paid a part of, newest first; or those of one sharing of mine. */
export const listSettlements = async (
  q: Query,
  personId: string,
  question: SettlementQuestion,
): Promise<Decision<SettlementList>> => {
  const { sharingId } = question;
  const before = readCursor(question.cursor);
  if (before === null) return refuseAt('cursor', 'INVALID_INPUT');
  if (sharingId !== undefined && !(await isTheirs(q, personId, sharingId))) return refuse('NOT_FOUND');
  const limit = pageSizeOf(question.limit);
  const rows =
    sharingId === undefined
      ? await settlementsOf(q, personId, before, limit + 1)
      : await settlementsOfSharing(q, sharingId, before, limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return accept({
    settlements: page.map((row) => showSettlement(row, { personId })),
    nextCursor: rows.length > limit && last ? String(last.seq) : null,
  });
};

/** A settlement the person was treated in or paid a part of; any other is not there. */
export const readSettlement = async (q: Query, personId: string, id: string): Promise<Decision<Settlement>> => {
  const row = await findSettlement(q, id);
  const isShown = row?.insuredId === personId || row?.shares.some((share) => share.sharerId === personId);
  return row && isShown ? accept(showSettlement(row, { personId })) : refuse('NOT_FOUND');
};
