import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const PAGES = [
  'README.md',
  'mock-server/README.md',
  'simulator/README.md',
  'tests/walks/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const TESTS = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/${file}`);

/** A test may be named by its file alone. */
const leads = (page: string, named: string): boolean =>
  named.includes('/')
    ? existsSync(join(root, named)) || existsSync(join(root, dirname(page), named))
    : TESTS.some((file) => basename(file) === named);

const namedIn = (text: string): string[] => [
  ...(text.match(/(?<![\w/.-])(?:[\w.-]+\/)*[\w-]+\.test\.tsx?\b/g) ?? []),
  ...(text.match(/(?<![\w/.-])(?:tests|config|simulator|mock-server)\/[\w./-]+\.tsx?\b/g) ?? []),
];

const COMMAND = /jest --selectProjects ([\w -]+?)(?: -t \S+)?(?: (?:--|--testPathPatterns) ([\w./ -]+))?`/g;

/** The walks are one folder that two projects go. */
const folderOf = (project: string): string => `tests/${project.replace(/^(walks|server)-\w+$/, '$1')}/`;

/** Of a jest command: the projects that are none, and the words that find no test in those it names. */
const nothingFoundBy = ([, projects = '', words = '']: readonly string[]): string[] => {
  const folders = projects.trim().split(' ').map(folderOf);
  const tests = TESTS.filter((file) => folders.some((folder) => file.startsWith(folder)));
  const lost = words.split(' ').filter((word) => word !== '' && !tests.some((file) => new RegExp(word).test(file)));
  return [...folders.filter((folder) => !existsSync(join(root, folder))), ...lost];
};

const deadIn = (page: string, text: string) => ({
  files: [...new Set(namedIn(text))].filter((named) => !leads(page, named)),
  commands: [...text.matchAll(COMMAND)].flatMap(nothingFoundBy),
});

test.each(PAGES)('%s names tests that are there, and commands that find them', (page) => {
  expect(deadIn(page, readFileSync(join(root, page), 'utf8'))).toEqual({ files: [], commands: [] });
});

test('a test that has moved is found, and so is a command that finds nothing', () => {
  const text =
    'See `tests/browser/elsewhere.test.ts`, `moved.test.ts`; `npx jest --selectProjects browser nowhere -t x -- browser/add-flows`';
  expect(deadIn('docs/regions.md', text)).toEqual({
    files: ['tests/browser/elsewhere.test.ts', 'moved.test.ts'],
    commands: ['tests/nowhere/', 'browser/add-flows'],
  });
});
