import { KINSHIPS, type Kinship } from '../person/kinship';
import type { FamilyCodeRoute } from './routes';

const MINUTE_MS = 60_000;

/** What the newborn of a birth certificate can be to the holder: nobody's spouse, parent or grandparent. */
const NEWBORN: readonly Kinship[] = ['CHILD', 'SIBLING', 'PATERNAL_GRANDCHILD', 'MATERNAL_GRANDCHILD'];

const RELATIONS: Readonly<Record<FamilyCodeRoute, readonly Kinship[]>> = {
  ID_NUMBER: KINSHIPS,
  BIRTH_CERTIFICATE: NEWBORN,
  OTHER_PAPER: KINSHIPS,
};

/**
 * 亲情账户 as the national platform keeps it. A value no good source confirms is an assumption: its name stands in `assumed`.
 * policy-sources.md#family-code
 */
export const FAMILY_CODE_POLICY = {
  /** How many relatives one person may show codes for. */
  maxMembers: 5,
  /** What the relative may be to the holder, by the paper that names them. */
  relations: RELATIONS,
  /** From this birthday on, the relative confirms in person; below, the guardian's pledge stands. policy-sources.md#face-age */
  confirmsFromAge: 16,
  /** The other way to confirm, for those who are not beside the phone. */
  smsConfirms: true,
  /** How long a shown code is good. */
  codeValidMs: 5 * MINUTE_MS,
  /** Whether the one that a binding brought ends when the two are unbound. policy-sources.md#guangdong-code-end */
  linkEndsWithSharing: true,
  assumed: ['maxMembers', 'relations', 'smsConfirms', 'codeValidMs', 'linkEndsWithSharing'],
} as const;
