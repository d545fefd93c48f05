import { importsOf, type SourceFile, sourceFiles } from '../support/source-files';

/** Room → the rooms, or single files, it may look into besides itself. Looks are nobody's secret: style sheets and pictures are free. */
const fences: Record<string, readonly string[]> = {
  'src/domain': [],
  'src/contract': ['src/domain'],
  'src/copy': ['src/domain', 'src/contract'],
  'src/platform': [],
  'src/api': ['src/contract', 'src/domain', 'src/platform'],
  'src/components': [
    'src/domain',
    'src/platform',
    'src/copy/furniture.copy',
    'src/copy/wording',
    'src/stores/settings.store',
    'src/stores/helping-now',
  ],
  'src/stores': ['src/api', 'src/domain', 'src/platform', 'src/contract'],
  'src/frames': ['src/stores', 'src/api', 'src/domain', 'src/platform', 'src/contract', 'src/components', 'src/copy'],
  'src/pages': [
    'src/frames',
    'src/stores',
    'src/api',
    'src/domain',
    'src/platform',
    'src/contract',
    'src/components',
    'src/copy',
  ],
  'mock-server': ['src/domain', 'src/contract'],
};

const isLook = (imported: string) => /\.(scss|svg|json)$/.test(imported);
const roomOf = (file: string) => Object.keys(fences).find((room) => file.startsWith(`${room}/`));
const flowOf = (file: string) => file.match(/^src\/pages\/([^/]+)\//)?.[1];

function isAllowed(file: string, imported: string): boolean {
  const room = roomOf(file);
  const target = roomOf(imported);
  if (room === undefined || isLook(imported)) return true;
  if (room === 'src/pages' && target === room)
    return flowOf(imported) === undefined || flowOf(imported) === flowOf(file);
  const open = fences[room] ?? [];
  return target === room || open.some((one) => imported === one || imported.startsWith(`${one}/`));
}

const trespassesOf = (source: SourceFile) =>
  importsOf(source)
    .filter((imported) => !isAllowed(source.file, imported))
    .map((imported) => `${source.file} → ${imported}`);

const files = sourceFiles('src', 'mock-server');

test.each(Object.keys(fences))('%s looks only into the rooms open to it', (room) => {
  const inRoom = files.filter(({ file }) => roomOf(file) === room);
  expect(inRoom.length).toBeGreaterThan(0);
  expect(inRoom.flatMap(trespassesOf)).toEqual([]);
});

test('every folder of the app is a room with a fence', () => {
  const folders = files
    .map(({ file }) => file.match(/^src\/[^/]+(?=\/)/)?.[0])
    .filter((folder) => folder !== undefined);
  expect([...new Set(folders)].filter((folder) => !(folder in fences))).toEqual([]);
});

test.each([
  ['src/domain/money.ts', 'src/platform/clock', false],
  ['src/pages/me/index/index.tsx', 'src/pages/records/list/row', false],
  ['src/pages/me/index/index.tsx', 'src/pages/me/row', true],
  ['src/api/ask.ts', 'mock-server/clock', false],
  ['mock-server/app.ts', 'src/api/ask', false],
  ['mock-server/app.ts', 'src/domain/money', true],
])('the fence itself: %s → %s is %s', (file, imported, expected) => {
  expect(isAllowed(file, imported)).toBe(expected);
});

test('the app takes only types from the schemas, so that no schema library reaches the phone', () => {
  const app = files.filter(({ file }) => file.startsWith('src/') && !/^src\/contract\/.*\.contract\.ts$/.test(file));
  const takers = app.filter(({ text }) => /^import (?!type\b)[^;]*['"](?:[^'"]*\.contract|zod)['"]/m.test(text));
  expect(takers.map(({ file }) => file)).toEqual([]);
});
