import type { RefusalCode } from '../refusals';
import type { ReasonSide, ReasonWay } from './reason';
import { REASONS } from './reasons';

/** How its reader stands to a refusal, where that is known. */
export interface Standing {
  params?: Readonly<Record<string, unknown>>;
  /** The reader is whose money is shared. */
  asSharer?: boolean;
}

/** Whose side it is: to who shares, the sharer’s is their own, and what the insured person lacks is the relative’s. */
export const sideOf = (code: RefusalCode, { params = {}, asSharer = false }: Standing = {}): ReasonSide => {
  const [, side] = REASONS[code];
  if (side === 'RELATIVE' && params.who === 'SHARER') return 'MINE';
  if (side === 'SHARER' && (params.matter === 'SHARING' || params.matter === 'PREMIUM')) return 'MINE';
  if (!asSharer) return side;
  if (side === 'SHARER') return 'MINE';
  return side === 'MINE' ? 'RELATIVE' : side;
};

/** What repairs it. Of a premium that an account cannot pay, whatever must stay in it: the counter takes cash, as its sentence says. */
export const wayOf = (code: RefusalCode, params: Readonly<Record<string, unknown>> = {}): ReasonWay => {
  if (code === 'BALANCE_AT_FLOOR' && params.nextCreditOn !== undefined) return 'HALL';
  const way = REASONS[code][2];
  // the other premium is paid on a page of its own
  return way === 'PREMIUM' && params.matter === 'CARE' ? 'CARE' : way;
};
