import type { Kinship } from '@/domain/person/kinship';
import type { SharingSide } from '@/domain/region/region-profile';

/** What the beneficiary is to the sharer. */
export const KINSHIP_WORDS: Readonly<Record<Kinship, string>> = {
  SPOUSE: '配偶',
  PARENT: '父母',
  CHILD: '子女',
  SIBLING: '兄弟姐妹',
  PATERNAL_GRANDPARENT: '祖父母',
  MATERNAL_GRANDPARENT: '外祖父母',
  PATERNAL_GRANDCHILD: '孙子女',
  MATERNAL_GRANDCHILD: '外孙子女',
  SPOUSE_PARENT: '配偶的父母',
};

const SEEN_FROM_BENEFICIARY: Readonly<Record<Kinship, string>> = {
  SPOUSE: '配偶',
  PARENT: '子女',
  CHILD: '父母',
  SIBLING: '兄弟姐妹',
  PATERNAL_GRANDPARENT: '孙子女',
  MATERNAL_GRANDPARENT: '外孙子女',
  PATERNAL_GRANDCHILD: '祖父母',
  MATERNAL_GRANDCHILD: '外祖父母',
  SPOUSE_PARENT: '子女的配偶',
};

/** What the other person is to the reader, whichever side the reader stands on. */
export const kinshipToReader = (kinship: Kinship, side: SharingSide): string =>
  side === 'SHARER' ? KINSHIP_WORDS[kinship] : SEEN_FROM_BENEFICIARY[kinship];
