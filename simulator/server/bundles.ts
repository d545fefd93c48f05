import path from 'node:path';
import { build } from 'esbuild';

const room = path.resolve(__dirname, '..');

/** What our own pages load, and the file it is made from. */
const ASSETS = {
  'runner.js': 'runner/main.ts',
  'glass.css': 'runner/glass.css',
  'phone.js': 'phone/main.ts',
  'phone.css': 'phone/phone.css',
  'whole.css': 'phone/whole.css',
  'stage.js': 'stage/main.tsx',
  'stage.css': 'stage/stage.css',
  'own-storage.js': 'h5/own-storage.ts',
} as const;

export type AssetName = keyof typeof ASSETS;

const isAsset = (name: string): name is AssetName => Object.hasOwn(ASSETS, name);

async function bundle(name: AssetName): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: room,
    entryPoints: [ASSETS[name]],
    outdir: 'bundles',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    alias: { '@': path.resolve(room, '../src') },
    loader: { '.svg': 'text' },
    logLevel: 'error',
  });
  const made = outputFiles.find((file) => path.extname(file.path) === path.extname(name));
  if (!made) throw new Error(`Nothing was made from ${ASSETS[name]}.`);
  return made.text;
}

/** Bundles what the pages load, in memory and each once: a change of ours needs no build step. */
export function assets() {
  const made = new Map<AssetName, Promise<string>>();
  const read = (name: AssetName): Promise<string> => {
    const known = made.get(name) ?? bundle(name);
    made.set(name, known);
    return known;
  };
  return {
    /** Undefined when there is no such asset. Throws when it does not build. */
    read: (name: string): Promise<string> | undefined => (isAsset(name) ? read(name) : undefined),
    /** Makes all of them, so that a mistake shows before anybody opens a page. */
    readAll: async (): Promise<void> => {
      await Promise.all(Object.keys(ASSETS).filter(isAsset).map(read));
    },
  };
}

export type Assets = ReturnType<typeof assets>;
