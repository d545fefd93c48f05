/**
 * Every expected no, listed once and never renamed, with its meaning for developers.
 * Two tables must cover every code: its HTTP status in the bureau and its sentence in the copy.
 */
export const REFUSALS = {
  // how the request was made
  INVALID_INPUT: 'The request does not have the agreed shape.',
  IDEMPOTENCY_KEY_MISSING: 'A command came without an Idempotency-Key.',
  IDEMPOTENCY_KEY_REUSED: 'This Idempotency-Key was used with another request.',
  NOT_FOUND: 'There is no such thing, or it is not yours to see.',
  CLOCK_BACKWARDS: 'The demo clock only moves forward; reset the bureau instead.',
  // who is asking
  SIGN_IN_NEEDED: 'No valid session or terminal key was given, or it has expired.',
  CODE_TOO_SOON: 'A login code was sent less than a minute ago.',
  CODE_WRONG: 'The login code is wrong, used, or was never sent.',
  CODE_EXPIRED: 'The login code is older than 15 minutes.',
  CODE_BLOCKED: 'The login code was entered wrongly five times.',
  PERSON_UNKNOWN: 'No insured person is registered under this phone.',
  FACE_NOT_MATCHED: 'The mock face check found no person of that name and ID number.',
  FACE_UNDER_AGE: 'A person under 16 cannot use the face check.',
  // the ID number and name as typed
  NAME_MISSING: 'The name is empty.',
  NAME_HAS_DIGITS: 'The name holds a digit.',
  ID_LENGTH: 'The ID number does not have 18 characters.',
  ID_CHARACTERS: 'The ID number holds a character it cannot hold.',
  ID_BIRTH_DATE: 'The birth date inside the ID number does not exist or lies ahead.',
  ID_CHECKSUM: 'The last character of the ID number does not fit the others.',
  NAME_ID_MISMATCH: 'Name and ID number do not match a registered person.',
  // the sharer's side
  PUBLIC_FUNDED: 'The region keeps people of the publicly funded care out of sharing.',
  CARD_NOT_IN_USE: 'A social security card is cancelled or being cancelled.',
  NOT_AN_EMPLOYEE: 'Only a person with the employee insurance has a personal account to share.',
  SHARER_SUSPENDED: 'The sharer’s own insurance is suspended.',
  SHARER_IN_ARREARS: 'The sharer’s own insurance is in arrears.',
  // the relation
  RELATIVE_IS_SELF: 'The relative is the sharer.',
  RELATION_NOT_ALLOWED: 'This kind of relation is outside the close relatives, such as a spouse’s parent.',
  KINSHIP_MISMATCH: 'The civil register knows another relation between the two.',
  RELATION_OVER: 'The civil register says this relation has ended, such as by divorce.',
  ALREADY_BOUND: 'The two already share.',
  SLOT_TAKEN: 'The region allows only so many relatives of this kind, and they are there.',
  BOUND_BY_OTHER: 'As many as the region allows already share with this relative.',
  CAP_REACHED: 'The sharer has as many relatives as the region allows.',
  // the relative's side
  NOT_ENROLLED: 'The relative is in no basic medical insurance.',
  OTHER_PROVINCE: 'The relative is insured in another province.',
  RELATIVE_SUSPENDED: 'The relative’s insurance is suspended.',
  RELATIVE_IN_ARREARS: 'The relative’s insurance is in arrears.',
  // consent
  NOTICE_OUTDATED: 'The notice or pledge agreed to is not the one in force.',
  PLEDGE_MISSING: 'This region asks for a signed pledge.',
  SIGNATURE_MISMATCH: 'The typed signature is not the signer’s name.',
  // the life of a sharing
  SHARING_ENDED: 'This sharing has ended.',
  MOVE_NOT_YOURS: 'This side may not do that to the sharing.',
  CASE_IN_PROGRESS: 'The case is not completed yet; it can only be withdrawn.',
  CASE_COMPLETED: 'The case is completed and can no longer be withdrawn.',
  SHARING_NOT_BEGUN: 'The first day of this sharing has not come yet.',
  SHARING_ENDING: 'The end was asked for already and takes effect at midnight.',
  TERM_NOT_IN_REGION: 'The region does not let one choose this term.',
  CEILING_MISSING: 'This region asks for the most that one payment may take.',
  CEILING_OVER_AVAILABLE: 'The ceiling is above what the sharer may give.',
  BALANCE_AT_FLOOR: 'The sharer’s balance is not above what the region makes the sharer keep.',
  FIRST_DAY_PAST: 'The first day lies in the past.',
  LAST_DAY_NOT_AFTER_FIRST: 'The last day is not after the first.',
  USES_EMPTY: 'A sharing must allow at least one use.',
  USE_NOT_IN_REGION: 'The region does not know this use.',
  // settlement: why shared money was not used, or why nothing was settled
  PURPOSE_NOT_ALLOWED: 'Account money may not pay for this purpose.',
  PURPOSE_NOT_AT_PLACE: 'This kind of place does not settle this purpose.',
  POOL_OVER_TOTAL: 'The pool part is larger than the bill.',
  NOT_BOUND: 'Nobody shares with this person.',
  FAMILY_CODE_ONLY: 'Only a family code (亲情账户) exists, no sharing was set up.',
  SHARER_BALANCE_ZERO: 'The sharer’s account is empty.',
  SHARER_MOVED: 'The two are no longer both insured where they began to share.',
  SHARER_AT_FLOOR: 'The sharer’s balance is not above the floor that the region makes the sharer keep.',
  CEILING_REACHED: 'The sharer’s ceiling for one payment did not cover the whole rest.',
  OTHER_SHARER_PAID: 'The region lets only so many sharers pay one bill.',
  SHARER_BALANCE_SHORT: 'The sharer’s account did not cover the whole rest.',
  USE_NOT_ALLOWED: 'The sharer has not allowed this use.',
  ALREADY_REFUNDED: 'This was refunded before.',
  // the resident premium
  OUT_OF_SEASON: 'The collection season for this year’s premium is not open.',
  YEAR_NOT_COLLECTED: 'No premium is collected for this year.',
  ALREADY_PAID: 'This person’s premium for this year is already paid.',
  EMPLOYEE_INSURANCE_ACTIVE: 'The relative is in the employee insurance and owes no resident premium.',
  PREMIUM_NOT_HERE: 'The relative’s city does not take this premium from a shared account.',
  OVER_CEILING: 'The amount is above what one payment may take of this sharing.',
  BALANCE_SHORT: 'The payer’s account does not cover the amount.',
  AMOUNT_CHANGED: 'The amount shown is not the amount due now.',
  REFUND_TOO_LATE: 'The insured year has begun; the premium is not returned.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[];
