import type { Clock } from './clock';
import type { World } from './seed/world';
import type { Store } from './store/store';

/** What every door works with. */
export interface Bureau {
  store: Store;
  clock: Clock;
  world: World;
  /** Demo mode: `/_demo` and the mock face check are open. */
  demo: boolean;
  /** The lever of the sandbox that is being pulled. */
  acting?: string;
}
