interface Tile {
  name: string;
  hint: string;
}

/** The words of one region's official program, so that who learns here finds them there. */
export interface RegionCopy {
  /** The program this region's screens mirror. */
  program: string;
  /** What the section on the home page is called. */
  section: string;
  tiles: { share: Tile; premium: Tile; records: Tile; relatives: Tile };
  /** Who gives and who uses. */
  roles: { sharer: string; beneficiary: string };
  addRelative: {
    title: string;
    agree: string;
    tick: string;
    confirm: string;
    /** What the choice of the matter (情形选择) is called, where a region asks. */
    situation?: string;
    /** The button that takes up another relative, where one form gathers several. */
    another?: string;
  };
  /** The list a region shows of its sharings; `parts` where it parts its own into those in force and those that are not. */
  relatives: { title: string; mine: string; theirs: string; parts?: { inForce: string; notInForce: string } };
  /** What changing a living sharing is called. */
  changeTerms: string;
  endSharing: { name: string; confirm: string; confirmButton: string };
  premium: {
    title: string;
    confirm: string;
    /** Other channels the payer is warned not to pay through again. */
    elsewhere?: string;
    /** The paper that says a premium was paid, where the program gives one. */
    certificate?: string;
  };
  records: { title: string };
}
