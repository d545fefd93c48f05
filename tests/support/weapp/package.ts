import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
}

/** Every page that the built package's app.json lists. */
export function pagesOf(dist: string): string[] {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson;
  return [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ];
}

/** Runs the files of the package as WeChat does: each once, with `require`, in a world of ES built-ins and `globals`. */
export function loaderOf(dist: string, globals: object): (file: string) => unknown {
  const world = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  const modules = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const full = path.resolve(dist, file.endsWith('.js') ? file : `${file}.js`);
    const known = modules.get(full);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(full, module);
    const source = `(function (require, module, exports) {${readFileSync(full, 'utf8')}\n})`;
    const run = vm.runInContext(source, world, { filename: full }) as (...room: unknown[]) => void;
    run((name: string) => load(path.resolve(path.dirname(full), name)), module, module.exports);
    return module.exports;
  };
  return load;
}
