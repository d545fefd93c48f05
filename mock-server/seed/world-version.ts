import { canonicalJson, sha256 } from '../fingerprint';
import { ALL_NOTICES } from '../notices/publish-all';
import type { World } from './world';

/** Short enough to read out, long enough that no two worlds meet. */
const DIGITS = 12;

/** The name of a world and the fingerprint of all it plants: whoever changes a person, a past or a text changes it. */
export const versionOf = (world: World): string =>
  `${world.name}-${sha256(canonicalJson({ world, notices: ALL_NOTICES })).slice(0, DIGITS)}`;
