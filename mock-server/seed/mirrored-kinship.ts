import { mirroredKinship } from '@/domain/person/mirrored-kinship';
import type { SeedKinship } from './world';

/** The register knows a relation from both of its ends. */
export const bothEndsOf = ({ person, relative, kinship }: SeedKinship): SeedKinship[] => {
  const mirrored = mirroredKinship(kinship);
  const asSeen = { person, relative, kinship };
  return mirrored === null ? [asSeen] : [asSeen, { person: relative, relative: person, kinship: mirrored }];
};
