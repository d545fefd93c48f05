import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** What our tests read of a built app.json. */
export interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  window?: Record<string, unknown>;
  lazyCodeLoading?: string;
  darkmode?: boolean;
  themeLocation?: string;
  sitemapLocation?: string;
  __usePrivacyCheck__?: boolean;
  preloadRule?: Record<string, { network?: string; packages: string[] }>;
}

export const jsonOf = <T>(dist: string, file: string): T =>
  JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as T;

export const appJsonOf = (dist: string): AppJson => jsonOf(dist, 'app.json');

/** Every file of the package, with `/` between folders. */
export const filesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => statSync(path.join(dist, file)).isFile());

/** Every page that the built package's app.json lists. */
export function pagesOf(dist: string): string[] {
  const app = appJsonOf(dist);
  return [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ];
}

/** Runs the files of the package as its platform does: each once, with `require`, in a world of ES built-ins and `globals`, less what is `hidden`. */
export function loaderOf(dist: string, globals: object, hidden: readonly string[]): (file: string) => unknown {
  const world = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  const modules = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const full = path.resolve(dist, file.endsWith('.js') ? file : `${file}.js`);
    const known = modules.get(full);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(full, module);
    const source = `(function (${['require', 'module', 'exports', ...hidden].join(', ')}) {${readFileSync(full, 'utf8')}\n})`;
    const run = vm.runInContext(source, world, { filename: full }) as (...room: unknown[]) => void;
    run((name: string) => load(path.resolve(path.dirname(full), name)), module, module.exports);
    return module.exports;
  };
  return load;
}
