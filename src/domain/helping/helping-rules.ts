/** Our own design, no rule of the insurance. policy-sources.md#helping */
export const HELPING = {
  /** A consent lives so many months at most, from the day on which it is asked for. */
  mostMonths: 12,
  /** So long an invitation waits for its answer. */
  openHours: 24,
  mostWrongCodes: 5,
  /** So many codes are sent for one invitation at most, and so long after one another. */
  mostCodes: 5,
  resendSeconds: 60,
  /** So many codes may be tried for a phone from one place, in so many minutes. */
  mostPhoneGuesses: 5,
  phoneGuessMinutes: 10,
  /** So often one helper may ask the same person on one day. */
  mostAskedADay: 3,
  /** So often on one day one helper may name somebody in vain, whoever it is. */
  mostMissesADay: 10,
  /** So many deeds may be done by one consent on one day: the person hears of each by SMS. */
  mostDeedsADay: 20,
  helperFromAge: 18,
} as const;
