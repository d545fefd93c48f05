import type { Day } from '../calendar';
import type { CrossEnder } from '../cross-province/cross-stages';
import type { Fen } from '../money';
import type { SharingSide } from '../region/region-profile';
import type { OtherPerson, Reminder } from './reminder';
import { isStillTold } from './reminder-days';
import { REMINDER_POLICY } from './reminder-policy';

/** A quota across provinces that ended. */
export interface QuotaEnd {
  id: string;
  side: SharingSide;
  other: OtherPerson;
  on: Day;
  by: CrossEnder;
  returnedFen: Fen;
}

/** What came back is told to whose money it is, the end alone to whom it was for; nobody is told of their own deed. */
export const remindOfQuotaEnd = (quota: QuotaEnd, today: Day): Reminder[] => {
  const { id, side, other, on, by, returnedFen } = quota;
  if (by === side || !isStillTold(on, today)) return [];
  const isReturned = side === 'SHARER' && returnedFen > 0;
  return [
    {
      code: isReturned ? 'QUOTA_RETURNED' : 'QUOTA_OVER',
      side,
      other,
      matter: id,
      dueOn: on,
      way: { to: 'QUOTA', id },
      figures: { by, ...(isReturned && { amountFen: returnedFen }) },
    },
  ];
};

/** Money of a wallet that went back; the sender is the sharer. */
export interface SendingBack {
  id: string;
  side: SharingSide;
  other: OtherPerson;
  on: Day;
  how: 'REFUSED' | 'BOUNCED';
  amountFen: Fen;
}

/** The sender is told that it is back; the receiver only of what they let pass: a refusal was their own deed. */
export const remindOfSendingBack = (sending: SendingBack, today: Day): Reminder[] => {
  const { id, side, other, on, how, amountFen } = sending;
  if (!isStillTold(on, today) || (side === 'BENEFICIARY' && how === 'REFUSED')) return [];
  return [
    {
      code: side === 'SHARER' ? 'MONEY_RETURNED' : 'MONEY_MISSED',
      side,
      other,
      matter: id,
      dueOn: on,
      way: { to: 'WALLET_TRANSFER', id },
      figures: { how, amountFen },
    },
  ];
};

/** The account a person shares from: told to them alone. */
export interface SharedAccountState {
  /** Somebody may use it. */
  isShared: boolean;
  balanceFen: Fen;
  floorFen: Fen;
  /** Since when it is as low as it is, by each measure; null: it is not, or nothing moved it yet. */
  since: { nearFloor: Day | null; atFloor: Day | null };
}

/** As much above the floor as it takes to be near it still counts as near. policy-sources.md#reminders-floor */
export const remindOfBalance = ({ isShared, balanceFen, floorFen, since }: SharedAccountState): Reminder[] => {
  const leftFen = balanceFen - floorFen;
  if (!isShared || leftFen > REMINDER_POLICY.nearFloorFen) return [];
  const isAtFloor = leftFen <= 0;
  const dueOn = isAtFloor ? since.atFloor : since.nearFloor;
  return [
    {
      code: isAtFloor ? 'AT_FLOOR' : 'NEAR_FLOOR',
      side: 'SHARER',
      other: null,
      matter: `${floorFen}:${dueOn ?? ''}`,
      dueOn,
      way: { to: 'TRIAL', id: null },
      figures: { leftFen: Math.max(0, leftFen), floorFen },
    },
  ];
};
