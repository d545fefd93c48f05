import type { RegionCode } from '@/domain/region/region-profile';
import type { Walker } from './main-way';
import type { RelativeTyped } from './walk';

/** How one region's program leads from home to a new relative; every word is one on its screens. */
export interface RegionWay {
  readonly region: RegionCode;
  readonly sharerName: string;
  /** Whom to add, by the id of the persona. */
  readonly relatives: readonly { readonly id: string; readonly relation: string }[];
  readonly add: (walker: Walker, relatives: readonly RelativeTyped[]) => Promise<void>;
  /** The word on the result. */
  readonly done: string;
}
