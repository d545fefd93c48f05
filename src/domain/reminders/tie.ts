import type { Day } from '../calendar';
import type { SharingSide } from '../region/region-profile';
import type { OtherPerson, ReminderWay } from './reminder';

/** What binds two people: a sharing, a quota across provinces, or a family code (its holder is the sharer). */
export interface Tie {
  kind: 'SHARING' | 'QUOTA' | 'FAMILY_CODE';
  id: string;
  side: SharingSide;
  other: OtherPerson;
  /** It stands, and nobody has asked for its end. */
  isLive: boolean;
  begunOn: Day;
  beneficiaryBornOn: Day;
  /** The relative's own word or face confirmed it, so that nothing changes with an age. */
  isConfirmedByBeneficiary: boolean;
  /** Since when the register says that the two are no relatives any more; null: it does not. */
  relationEndedOn: Day | null;
  /** When the other person died; null: they live. */
  otherDiedOn: Day | null;
  /** Where the reader decides whether it ends. */
  endWay: ReminderWay;
}
