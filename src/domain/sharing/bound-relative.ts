import type { Sex } from '../person/id-number';
import type { Kinship } from '../person/kinship';

/** One relative the sharer shares with now. */
export interface BoundRelative {
  id: string;
  name: string;
  kinship: Kinship;
  sex: Sex;
  /** The relative was asked first and has not answered yet. */
  isAsked?: boolean;
}
