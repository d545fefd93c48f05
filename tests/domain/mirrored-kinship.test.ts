import type { Kinship } from '@/domain/person/kinship';
import { mirroredKinship } from '@/domain/person/mirrored-kinship';

test.each<[Kinship, Kinship | null]>([
  ['SPOUSE', 'SPOUSE'],
  ['PARENT', 'CHILD'],
  ['CHILD', 'PARENT'],
  ['SIBLING', 'SIBLING'],
  ['PATERNAL_GRANDPARENT', 'PATERNAL_GRANDCHILD'],
  ['MATERNAL_GRANDPARENT', 'MATERNAL_GRANDCHILD'],
  ['PATERNAL_GRANDCHILD', 'PATERNAL_GRANDPARENT'],
  ['MATERNAL_GRANDCHILD', 'MATERNAL_GRANDPARENT'],
  ['SPOUSE_PARENT', null],
])('to one who is my %s I am a %s', (theirs, mine) => {
  expect(mirroredKinship(theirs)).toBe(mine);
});
