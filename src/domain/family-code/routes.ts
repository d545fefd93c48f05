import type { Day } from '../calendar';
import type { IdNumberFacts } from '../person/id-number';

/** The three ways to name the relative: by ID number, by birth certificate (出生医学证明), by another paper. */
export const FAMILY_CODE_ROUTES = ['ID_NUMBER', 'BIRTH_CERTIFICATE', 'OTHER_PAPER'] as const;
export type FamilyCodeRoute = (typeof FAMILY_CODE_ROUTES)[number];

/** How a family code came to be: by one of the routes, or brought by a binding. */
export const FAMILY_CODE_ORIGINS = [...FAMILY_CODE_ROUTES, 'SHARING'] as const;
export type FamilyCodeOrigin = (typeof FAMILY_CODE_ORIGINS)[number];

/** The other papers the sandbox knows: residence permits, which carry an ID number of their own. */
export const PAPER_KINDS = [
  'HONG_KONG_PERMIT',
  'MACAO_PERMIT',
  'TAIWAN_PERMIT',
] as const satisfies readonly IdNumberFacts['kind'][];
export type PaperKind = (typeof PAPER_KINDS)[number];

/** The relative as typed, by one of the routes. */
export type MemberClaim =
  | { route: 'ID_NUMBER'; name: string; idNumber: string }
  | { route: 'BIRTH_CERTIFICATE'; motherName: string; motherIdNumber: string; certificateNo: string }
  | { route: 'OTHER_PAPER'; name: string; paperKind: PaperKind; paperNumber: string; bornOn: Day };

/** Who must confirm, and how it was done. GUARDIAN: nobody's face; the pledge of whoever adds the child stands. */
export const CONFIRMERS = ['MEMBER', 'MOTHER', 'GUARDIAN'] as const;
export type Confirmer = (typeof CONFIRMERS)[number];

export const CONFIRMATIONS = ['MOCK_FACE', 'SMS_CODE', 'NONE'] as const;
export type ConfirmationMethod = (typeof CONFIRMATIONS)[number];
