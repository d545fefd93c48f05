import type { Kinship } from './kinship';

const MIRRORED: Readonly<Record<Kinship, Kinship | null>> = {
  SPOUSE: 'SPOUSE',
  PARENT: 'CHILD',
  CHILD: 'PARENT',
  SIBLING: 'SIBLING',
  PATERNAL_GRANDPARENT: 'PATERNAL_GRANDCHILD',
  MATERNAL_GRANDPARENT: 'MATERNAL_GRANDCHILD',
  PATERNAL_GRANDCHILD: 'PATERNAL_GRANDPARENT',
  MATERNAL_GRANDCHILD: 'MATERNAL_GRANDPARENT',
  SPOUSE_PARENT: null,
};

/** What I am to the one who is this to me; null: the law has no word for it. */
export const mirroredKinship = (kinship: Kinship): Kinship | null => MIRRORED[kinship];
