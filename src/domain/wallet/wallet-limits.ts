import type { Fen } from '../money';

/** The most that one transfer may carry. policy-sources.md#wallet-limits */
export const MOST_PER_SENDING_FEN: Fen = 200_000;

/** How often one wallet may send on one day, whatever became of it. policy-sources.md#wallet-limits */
export const SENDINGS_PER_DAY = 3;

export const sendingsLeft = (sentToday: number): number => Math.max(0, SENDINGS_PER_DAY - sentToday);
