import { pathFrom, type WeappPackage } from './package';

/** What WeChat gives every script beside the language itself. */
export type ScriptGlobals = Readonly<Record<string, unknown>>;

/** What a browser would give and WeChat does not: a package that leans on these must fail here too. */
const HIDDEN = [
  'window',
  'self',
  'document',
  'location',
  'navigator',
  'history',
  'top',
  'parent',
  'frames',
  'frameElement',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'AbortController',
  'Blob',
  'File',
  'FormData',
  'Headers',
  'Request',
  'Response',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'alert',
  'confirm',
  'prompt',
  'open',
  'print',
  'Image',
  'Audio',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'EventSource',
  'DOMParser',
  'ResizeObserver',
  'matchMedia',
  'performance',
  'caches',
  'atob',
  'btoa',
  'postMessage',
  'requestAnimationFrame',
  'customElements',
  'HTMLElement',
  'Element',
  'Node',
  'Event',
  'CustomEvent',
  'MutationObserver',
  'IntersectionObserver',
  'getComputedStyle',
  'structuredClone',
  'queueMicrotask',
] as const;

const LANGUAGE = [
  'Object',
  'Array',
  'Function',
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Symbol',
  'Proxy',
  'Reflect',
];

/** `globalThis` in a mini-program holds the language and nothing of the browser. */
const bareGlobal = (): Record<string, unknown> =>
  Object.fromEntries(
    [...LANGUAGE, 'JSON', 'Math', 'Date', 'Error', 'RegExp', 'Number', 'String', 'Boolean'].map((name) => [
      name,
      Reflect.get(globalThis, name),
    ]),
  );

/** Runs the package's scripts as CommonJS modules, each once. Throws what the script throws, and on a missing file. */
export function scriptRunner(scripts: WeappPackage['scripts'], globals: ScriptGlobals) {
  const loaded = new Map<string, { exports: unknown }>();
  const surroundings = {
    ...Object.fromEntries(HIDDEN.map((name) => [name, undefined])),
    globalThis: bareGlobal(),
    ...globals,
  };
  const names = Object.keys(surroundings);
  const run = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const source = scripts[path];
    if (source === undefined) throw new Error(`module '${path}.js' is not defined`);
    const module = { exports: {} };
    loaded.set(path, module);
    const require = (written: string) => run(pathFrom(path, written.replace(/\.js$/, '')));
    const start = new Function('require', 'module', 'exports', ...names, `${source}\n//# sourceURL=weapp/${path}.js`);
    start(require, module, module.exports, ...Object.values(surroundings));
    return module.exports;
  };
  return run;
}
