import type { Sharing, SharingList } from '@/contract/sharing.contract';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { findSharingOf, sharingsOf } from '../store/sharings';
import type { Query } from '../store/store';
import { showSharing } from './show-sharing';

/** Whom I share with and who shares with me, newest first, ended ones too. */
export const listSharings = async (q: Query, readerId: string): Promise<Decision<SharingList>> => {
  const sharings: Sharing[] = [];
  for (const row of await sharingsOf(q, readerId)) sharings.push(await showSharing(q, row, readerId));
  return accept({ sharings });
};

export const readSharing = async (q: Query, readerId: string, id: string): Promise<Decision<Sharing>> => {
  const row = await findSharingOf(q, readerId, id);
  return row ? accept(await showSharing(q, row, readerId)) : refuse('NOT_FOUND');
};
