/** What the beneficiary is to the sharer: the eight kinds of close relative (近亲属). policy-sources.md#close-relatives */
export const CLOSE_RELATIVES = [
  'SPOUSE',
  'PARENT',
  'CHILD',
  'SIBLING',
  'PATERNAL_GRANDPARENT',
  'MATERNAL_GRANDPARENT',
  'PATERNAL_GRANDCHILD',
  'MATERNAL_GRANDCHILD',
] as const;

/** The close relatives, and the spouse's parent: named so that it can be refused in words. policy-sources.md#spouse-parents */
export const KINSHIPS = [...CLOSE_RELATIVES, 'SPOUSE_PARENT'] as const;

export type Kinship = (typeof KINSHIPS)[number];

/** What the civil register knows of two people. */
export interface KinshipFact {
  kinship: Kinship;
  /** The relation is over, such as by divorce. */
  ended: boolean;
}
