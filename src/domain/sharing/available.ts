import type { Fen } from '../money';

/** A balance that shares, what of it must stay, and the most that one payment may take. */
export interface SharedMoney {
  balanceFen: Fen;
  floorFen: Fen;
  ceilingFen: Fen | null;
  /** What this month may still spend; absent: no limit. */
  monthLeftFen?: Fen;
}

/** What of a balance may be shared: the money above the floor. policy-sources.md#shanxi-floor */
export const availableFen = ({ balanceFen, floorFen }: Pick<SharedMoney, 'balanceFen' | 'floorFen'>): Fen =>
  Math.max(0, balanceFen - floorFen);

/** What of it one payment may take. */
export const spendableFen = (money: SharedMoney): Fen =>
  Math.min(
    availableFen(money),
    money.ceilingFen ?? Number.POSITIVE_INFINITY,
    money.monthLeftFen ?? Number.POSITIVE_INFINITY,
  );
