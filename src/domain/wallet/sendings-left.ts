import { WALLET } from './wallet-policy';

/** How often one wallet may still send today, whatever became of what it sent. policy-sources.md#wallet-limits */
export const sendingsLeft = (sentToday: number): number => Math.max(0, WALLET.sendingsPerDay - sentToday);
