import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../src');

const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scss'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

/** What is said inside each `@media (prefers-color-scheme: …)`. */
const inTheDark = (text: string): string[] =>
  [...text.matchAll(/@media[^{]*prefers-color-scheme[^{]*\{(.*?)\n\}/gs)].map(([, said = '']) => said);

const declarationsOf = (block: string): string[] => block.match(/[\w-]+: [^;{}]+;/g) ?? [];

/** So a screen has the same room in the dark as in the light, and is measured for it once (decision 0087). */
test('the dark changes colours and nothing else', () => {
  const said = sheets.flatMap(({ text }) => inTheDark(text)).flatMap(declarationsOf);
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((one) => !/^--[\w-]+: (#[0-9a-f]+|rgb\([^)]+\));$/.test(one))).toEqual([]);
});

test.each([
  ['@media (prefers-color-scheme: dark) {\n  page {\n    --ink: #fff;\n  }\n}', ['--ink: #fff;']],
  ['@media (prefers-color-scheme: dark) {\n  page {\n    padding: 2px;\n  }\n}', ['padding: 2px;']],
  ['page {\n  padding: 2px;\n}', []],
])('the look-out itself reads %j', (text, expected) => {
  expect(inTheDark(text).flatMap(declarationsOf)).toEqual(expected);
});
