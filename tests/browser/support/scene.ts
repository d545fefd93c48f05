import type { Walker } from './main-way';
import type { World } from './world';

export interface ScenePhone extends Walker {
  /** Opens a screen, or home, in the size of letters the scene is played in. */
  readonly open: (screen?: string) => Promise<void>;
}

export interface Stage {
  readonly world: World;
  /** Another phone of the same size, open at home. */
  readonly pickUp: () => Promise<ScenePhone>;
}

/** One walk through the app: `pages` are the ones, `flow/screen`, that it comes to rest on and nothing but. */
export interface Scene {
  readonly name: string;
  readonly pages: readonly string[];
  /** The scene cuts the line: what the browser says of that is no fault. */
  readonly isLineCut?: boolean;
  readonly play: (stage: Stage) => Promise<void>;
}

/** `add-relative`, `form check` → `add-relative/form`, `add-relative/check`. */
export const pagesOf = (flow: string, screens: string): string[] =>
  screens.split(' ').map((screen) => `${flow}/${screen}`);
