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
  addRelative: { title: string; agree: string; tick: string; confirm: string };
  /** The list a region shows of its sharings. */
  relatives: { title: string; mine: string; theirs: string };
  endSharing: { name: string; confirm: string; confirmButton: string };
  premium: { title: string; confirm: string };
  records: { title: string };
}
