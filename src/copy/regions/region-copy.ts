import type { SharingSide } from '@/domain/region/region-profile';

interface Tile {
  name: string;
  hint: string;
}

/** The words of a region's program for moving money to a relative. */
export interface TransferTerms {
  title: string;
  /** What it is called to do it: 转移, 划拨. */
  verb: string;
  /** The two screens that are filled in. */
  payee: string;
  details: string;
  /** The account the money leaves, and the one it reaches. */
  from: string;
  into: string;
  /** What does not move, said under the amount. */
  not?: string;
  tick: string;
  agree: string;
  confirm: string;
  records: string;
}

interface EndWords {
  name: string;
  confirm: string;
  confirmButton: string;
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
  /** What the shared screens call whom one shares with: 亲属, 关系人, 使用人. */
  relative: string;
  /** To begin sharing with one, as a verb (绑定, 入网), and the button that leads there. */
  begin: { name: string; add: string };
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
  transfer?: TransferTerms;
  /** What changing a living sharing is called. */
  changeTerms: string;
  endSharing: EndWords;
  /** The same as the beneficiary does it, where it has a name of its own: 退出. */
  leaving?: EndWords;
  premium: {
    title: string;
    confirm: string;
    /** Other channels the payer is warned not to pay through again. */
    elsewhere?: string;
  };
  records: { title: string };
}

/** How this region calls it when this side ends the sharing. */
export const endWords = ({ endSharing, leaving }: RegionCopy, side: SharingSide): EndWords =>
  side === 'BENEFICIARY' ? (leaving ?? endSharing) : endSharing;
