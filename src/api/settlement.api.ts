import type { Settlement, SettlementList } from '@/contract/settlement.contract';
import type { Answer } from './answer';
import { ask } from './ask';
import type { Leaf } from './leaf';

/** Newest first; narrowed to one sharing's money where its id is given. */
export const listSettlements = (narrow: Leaf & { sharingId?: string }): Promise<Answer<SettlementList>> =>
  ask('listSettlements', { query: { ...narrow } });

export const readSettlement = (id: string): Promise<Answer<Settlement>> => ask('readSettlement', { path: { id } });
