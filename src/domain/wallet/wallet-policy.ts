import type { Fen } from '../money';
import { CLOSE_RELATIVES, type Kinship } from '../person/kinship';

interface WalletPolicy {
  /** Whom money may be sent to. */
  relations: readonly Kinship[];
  /** The most that one sending may carry. policy-sources.md#wallet-limits */
  mostPerSendingFen: Fen;
  /** How often one wallet may send on one day, whatever became of it. policy-sources.md#wallet-limits */
  sendingsPerDay: number;
  /** Hours of the day in China: from the first on, and no longer at the second. policy-sources.md#wallet-hours */
  sendingHours: Readonly<{ from: number; until: number }>;
  /** The hour of the next morning at which money that was not accepted goes back. policy-sources.md#wallet-bounce */
  bounceHour: number;
  assumed: readonly string[];
}

/** 医保钱包 of 2024–25, the same in the whole country; what is assumed of it lies in the law, not in a value. policy-sources.md#wallet */
export const WALLET: WalletPolicy = {
  relations: CLOSE_RELATIVES,
  mostPerSendingFen: 200_000,
  sendingsPerDay: 3,
  sendingHours: { from: 6, until: 22 },
  bounceHour: 6,
  assumed: [],
};
