import type { Moment } from '../calendar';
import { accept, type Decision, refuseAt } from '../outcome';
import { FAMILY_CODE_POLICY } from './policy';

/** Digits of a shown code: enough that nobody guesses one, few enough to read out. */
export const MEDICAL_CODE_DIGITS = 20;

/** A code that was shown: whose it is, and until when. */
export interface ShownCode {
  insuredId: string;
  issuedAt: Moment;
  /** The family code it was shown through has ended since, or the insured person has died. */
  ended: boolean;
}

export const expiryOf = (issuedAt: Moment): Moment => issuedAt + FAMILY_CODE_POLICY.codeValidMs;

/** The insured person a shown code stands for: never the one whose phone shows it. */
export const decideShownCode = (shown: ShownCode | null, now: Moment): Decision<string> => {
  const at = 'insured.medicalCode';
  if (!shown) return refuseAt(at, 'MEDICAL_CODE_UNKNOWN');
  return shown.ended || now >= expiryOf(shown.issuedAt)
    ? refuseAt(at, 'MEDICAL_CODE_EXPIRED')
    : accept(shown.insuredId);
};
