import type { Glass } from './glass';
import type { RelativeTyped } from './walk';

/** Called on every screen of a walk, when it has come to rest. */
export type Look = (screen: string) => Promise<void>;

/** Somebody on their way through the app, and who looks on. */
export interface Walker {
  readonly page: Glass;
  readonly look: Look;
}

type Way = (walker: Walker) => Promise<void>;

/** How one region's program leads through the main job; every word is one on its screens. */
export interface MainWay {
  readonly region: 'hebei' | 'guangdong';
  readonly sharerName: string;
  readonly mother: RelativeTyped & { readonly id: string };
  /** From home to the result. */
  readonly addMother: Way;
  /** From home to the record of the bill that a hospital sent. */
  readonly readRecord: Way;
  /** From home to the receipt. */
  readonly payPremium: Way;
  /** From home to the result. */
  readonly unbind: Way;
}
