import type { Sharing, SharingList } from '@/contract/sharing.contract';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { findSharingOf, sharingsOf } from '../store/sharings';
import type { Query } from '../store/store';
import { showSharing } from './show-sharing';

/** Whom I share with and who shares with me, newest first, ended ones too. */
export const listSharings = async (q: Query, readerId: string): Promise<Decision<SharingList>> => {
  const rows = await sharingsOf(q, readerId);
  return accept({ sharings: rows.map((row) => showSharing(row, readerId)) });
};

export const readSharing = async (q: Query, readerId: string, id: string): Promise<Decision<Sharing>> => {
  const row = await findSharingOf(q, readerId, id);
  return row ? accept(showSharing(row, readerId)) : refuse('NOT_FOUND');
};
