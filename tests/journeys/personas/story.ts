import type { Stories } from '../../support/stories';

/** One promise of the sandbox, played in steps: what is done, and what comes of it. */
export interface Story {
  /** Everybody the story is about. */
  people: readonly string[];
  promise: string;
  steps: readonly (readonly [(world: Stories) => Promise<string>, string])[];
}
