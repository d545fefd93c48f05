import type { Settlement, SettlementList } from '@/contract/settlement.contract';
import type { Answer } from './answer';
import { ask } from './ask';

/** Newest first; narrowed to one sharing's money where its id is given. */
export const listSettlements = (narrow: { sharingId?: string; cursor?: string }): Promise<Answer<SettlementList>> =>
  ask('listSettlements', { query: narrow });

export const readSettlement = (id: string): Promise<Answer<Settlement>> => ask('readSettlement', { path: { id } });
