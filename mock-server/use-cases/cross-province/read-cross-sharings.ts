import type { CrossProvinceList, CrossProvinceSharing } from '@/contract/cross-province.contract';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { crossSharingsOf, findCrossSharingOf } from '../../store/cross-sharings';
import type { Query } from '../../store/store';
import { showCrossSharing } from './show-cross-sharing';

/** Whom I filled a quota for and who filled one for me, proposals and over ones too, newest first. */
export const listCrossSharings = async (q: Query, readerId: string): Promise<Decision<CrossProvinceList>> => {
  const sharings: CrossProvinceSharing[] = [];
  for (const row of await crossSharingsOf(q, readerId)) sharings.push(await showCrossSharing(q, row, readerId));
  return accept({ sharings });
};

export const readCrossSharing = async (
  q: Query,
  readerId: string,
  id: string,
): Promise<Decision<CrossProvinceSharing>> => {
  const row = await findCrossSharingOf(q, readerId, id);
  return row ? accept(await showCrossSharing(q, row, readerId)) : refuse('NOT_FOUND');
};
