import { HELPING } from '@/domain/helping/helping-rules';

/** How often something may be tried, in how many minutes. */
export interface Limit {
  most: number;
  minutes: number;
}

/**
 * Our own figures, generous to whoever mistypes: mock-server/README.md#limits. What counts against one person is tight;
 * what counts against an address is wide, since a whole classroom may stand behind one.
 */
export const LIMITS = {
  /** Messages with a code to one phone, whoever asks for them. */
  SMS_TO_PHONE: { most: 10, minutes: 60 },
  SMS_FROM_ADDRESS: { most: 1_000, minutes: 60 },
  /**
   * Wrong codes for one phone from one address: whoever guesses is kept out there, and nobody elsewhere. Five of them void the
   * code that was sent, all the same: its owner has to ask for another.
   */
  WRONG_CODE: { most: 15, minutes: 30 },
  WRONG_CODE_FROM_ADDRESS: { most: 1_000, minutes: 60 },
  /** Names that do not fit a number, for one number from one address. */
  WRONG_FACE: { most: 15, minutes: 30 },
  WRONG_FACE_FROM_ADDRESS: { most: 1_000, minutes: 60 },
  /** Relatives that one person names in vain: names that do not fit a number, and strangers of whom something is told. */
  NAMED_IN_VAIN: { most: 30, minutes: 60 },
  /** Codes of an invitation to help, tried for one phone from one address. The figures are those of the law of helping. */
  HELP_GUESS: { most: HELPING.mostPhoneGuesses, minutes: HELPING.phoneGuessMinutes },
  /** Codes of an invitation asked for once more, for one phone or card from one address, whether one is sent or not. */
  HELP_CODE_AGAIN: { most: 10, minutes: 60 },
  /** Those that may go to one phone, whoever asks and whether somebody is asked there or not: in silence, so that no refusal tells it. */
  HELP_CODE_TO_PHONE: { most: 1, minutes: HELPING.resendSeconds / 60 },
  /** Whom one helper names in vain: kept for a day, counted from its first moment. */
  HELP_MISS: { most: HELPING.mostMissesADay, minutes: 24 * 60 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
