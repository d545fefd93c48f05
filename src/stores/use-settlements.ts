import { listSettlements } from '@/api/settlement.api';
import { useLeaves } from './use-leaves';

/** The reader's bills, newest first. */
export const useSettlements = () => useLeaves('settlements', listSettlements);

/** So many stand among all else that is said of one sharing. */
const ROWS_AMONG_OTHERS = 5;

/** The bills that one sharing paid a part of, newest first. */
export const useSettlementsOf = (sharingId: string) =>
  useLeaves(`settlements ${sharingId}`, (leaf) => listSettlements({ sharingId, ...leaf }), ROWS_AMONG_OTHERS);
