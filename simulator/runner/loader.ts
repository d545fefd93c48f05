import { pageConfig, pathFrom, type WeappPackage } from './package';
import type { Troubles } from './troubles';

interface Surroundings {
  /** Runs `work` while `Page`, `Component` and `Behavior` belong to this file. */
  readonly during: (path: string, work: () => void) => void;
  readonly run: (path: string) => unknown;
  readonly troubles: Troubles;
}

/** Loads a page or component once, and before it the components it is made of. Throws what a page's script throws. */
export function loader(weapp: WeappPackage, { during, run, troubles }: Surroundings) {
  const loaded = new Set<string>();
  const loadComponents = (path: string): void => {
    for (const written of Object.values(pageConfig(weapp, path).usingComponents ?? {})) {
      const component = pathFrom(path, written);
      if (component in weapp.scripts) load(component);
      else troubles.record('not-found', `component ${component}, used by ${path}`);
    }
  };
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    loadComponents(path);
    during(path, () => void run(path));
  };
  return load;
}
