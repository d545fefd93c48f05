import { accept, type Decision, refuse, refuseAt } from '../outcome';
import type { Insurance } from '../person/insurance';

interface PhoneFacts {
  /** What is registered now. */
  phone: string | null;
  /** Another person has registered the new one. */
  isTaken: boolean;
}

/** May this phone number be registered: one number, one person, for that is how one signs in. policy-sources.md#hall-phone */
export const decidePhone = (phone: string, facts: PhoneFacts): Decision<string> => {
  if (facts.phone === phone) return refuseAt('phone', 'PHONE_SAME');
  return facts.isTaken ? refuseAt('phone', 'PHONE_TAKEN') : accept(phone);
};

/** A card that is cancelled or being cancelled is made anew (补办); one in use needs nothing. policy-sources.md#hall-card */
export const decideNewCard = (insurance: Insurance): Decision<Insurance> =>
  insurance.card === 'IN_USE' ? refuse('CARD_IN_USE') : accept({ ...insurance, card: 'IN_USE' });
