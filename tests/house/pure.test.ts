import { sourceFiles } from '../support/source-files';

const files = sourceFiles('src', 'mock-server');

/** Where the outside world may come in. */
const doors = [/^src\/platform\//, /^src\/app\.config\.ts$/, /^mock-server\/(main|reset|reseal|backup|restore)\.ts$/];

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const filesWith = (pattern: RegExp, isExcused: (file: string) => boolean = () => false) =>
  files.filter(({ file, text }) => !isExcused(file) && pattern.test(withoutComments(text))).map(({ file }) => file);

const isDoor = (file: string) => doors.some((door) => door.test(file));

test.each([
  ['the clock', /\bDate\.now\b|new Date\(\)/],
  ['chance', /\bMath\.random\b/],
  ['the environment', /\bprocess\.env\b/],
])('%s is read in the platform and where the bureau starts, nowhere else', (_, pattern) => {
  expect(filesWith(pattern, isDoor)).toEqual([]);
});

test('there is no class', () => {
  expect(filesWith(/^\s*(export )?(default )?(abstract )?class\s/m)).toEqual([]);
});

test('every exported name is used', () => {
  const all = sourceFiles('src', 'mock-server', 'config', 'tests');
  const uses = new Map<string, number>();
  for (const { text } of all) {
    for (const word of text.match(/\w+/g) ?? []) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const unused = files.flatMap(({ file, text }) =>
    [...text.matchAll(/^export (?:async )?(?:const|function|interface|type) (\w+)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => uses.get(name) === 1)
      .map((name) => `${file}: ${name}`),
  );
  expect(unused).toEqual([]);
});
