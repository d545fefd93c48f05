import { accept, type Decision, refuse } from '../outcome';

/** What a sharer may allow the shared money to be used for. */
export const SHARED_USES = ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'] as const;
export type SharedUse = (typeof SHARED_USES)[number];

export const PLACE_KINDS = ['HOSPITAL', 'PHARMACY'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a bill is for, as the terminal says it; null: account money may not pay for it. policy-sources.md#purposes */
const USE_OF_PURPOSE = {
  OUTPATIENT: 'CARE',
  INPATIENT: 'CARE',
  MEDICINE: 'PHARMACY',
  MEDICAL_DEVICE: 'PHARMACY',
  MEDICAL_CONSUMABLES: 'PHARMACY',
  PUBLIC_HEALTH: null,
  SPORT_AND_FITNESS: null,
  WELLNESS: null,
  DAILY_GOODS: null,
} as const satisfies Record<string, SharedUse | null>;

export type Purpose = keyof typeof USE_OF_PURPOSE;
export const PURPOSES = Object.keys(USE_OF_PURPOSE) as [Purpose, ...Purpose[]];

/** What a bill of a place is for, by the place alone. */
export const USE_AT_PLACE = { HOSPITAL: 'CARE', PHARMACY: 'PHARMACY' } as const satisfies Record<PlaceKind, SharedUse>;

/** Which use a purpose is at a place, or why it cannot be settled there. */
export const decidePurpose = (purpose: Purpose, place: PlaceKind): Decision<SharedUse> => {
  const use = USE_OF_PURPOSE[purpose];
  if (use === null) return refuse('PURPOSE_NOT_ALLOWED', { purpose });
  if (use !== USE_AT_PLACE[place]) return refuse('PURPOSE_NOT_AT_PLACE', { purpose, place });
  return accept(use);
};
