import type { Kinship } from '@/domain/person/kinship';
import type { SeedKinship } from './world';

/** What I am to the one who is this to me; null: the law has no word for it. */
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

/** The register knows a relation from both of its ends. */
export const bothEndsOf = ({ person, relative, kinship }: SeedKinship): SeedKinship[] => {
  const mirrored = MIRRORED[kinship];
  const asSeen = { person, relative, kinship };
  return mirrored === null ? [asSeen] : [asSeen, { person: relative, relative: person, kinship: mirrored }];
};
