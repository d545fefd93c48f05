import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

export interface Bundle {
  code: string;
  /** Relative to the root, in the order of their names. */
  testFiles: string[];
  imports: Metafile['inputs'];
}

const testFilesOf = (root: string, place: string): string[] => {
  if (statSync(path.join(root, place)).isFile()) return [place];
  const found = readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' });
  return found.filter((file) => file.endsWith('.test.ts')).map((file) => path.join(place, file));
};

/** In one bundle no file knows its folder any more; those that ask are told. */
const ownFolders: Plugin = {
  name: 'own-folders',
  setup(on) {
    on.onLoad({ filter: /\/(tests|mock-server)\/.*\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (!text.includes('__dirname')) return null;
      return { loader: 'ts', contents: `const __dirname = ${JSON.stringify(path.dirname(file))};\n${text}` };
    });
  },
};

/** All test files and what they import in one script that hands each file to `onFile`, to be loaded when its turn comes. */
export const bundleTests = async (root: string, places: readonly string[]): Promise<Bundle> => {
  const testFiles = places.flatMap((place) => testFilesOf(root, place)).sort();
  const lines = testFiles.map(
    (file) => `onFile(${JSON.stringify(file)}, () => require(${JSON.stringify(`./${file}`)}));`,
  );
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    alias: { '@': path.join(root, 'src') },
    plugins: [ownFolders],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    packages: 'external',
    target: 'node20',
    logLevel: 'silent',
  });
  return { code: outputFiles[0]?.text ?? '', testFiles, imports: metafile.inputs };
};

/** How many imports lie between each test file and `file`; what never reaches it is left out. */
export const distancesTo = (file: string, { imports }: Bundle): Map<string, number> => {
  const distances = new Map([[file, 0]]);
  for (const [reached, distance] of distances) {
    for (const [importer, { imports: imported }] of Object.entries(imports)) {
      if (distances.has(importer) || !imported.some((one) => one.path === reached)) continue;
      distances.set(importer, distance + 1);
    }
  }
  return distances;
};
