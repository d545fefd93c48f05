import { sourceFiles } from '../support/source-files';

/** Chinese letters, and the punctuation and brackets of Chinese sentences. */
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** A file without what nobody hears: comments, which may name an official term. */
const saidIn = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const chineseLines = (text: string): string[] =>
  saidIn(text)
    .split('\n')
    .filter((line) => CHINESE.test(line))
    .map((line) => line.trim());

/** Titles of the bar, which the mini-program wants in each page's own config file before any code of ours runs. */
const isTitle = (file: string) => file.endsWith('/index.config.ts');

test('every Chinese word and mark a person reads comes from src/copy', () => {
  const files = sourceFiles('src/pages', 'src/frames', 'src/components').filter(({ file }) => !isTitle(file));
  expect(files.length).toBeGreaterThan(100);
  const own = files.flatMap(({ file, text }) => chineseLines(text).map((line) => `${file}: ${line}`));
  expect(own).toEqual([]);
});

test('one function puts a note in brackets behind a name', () => {
  const files = sourceFiles('src/copy').filter(({ file }) => file !== 'src/copy/wording.ts');
  const own = files.filter(({ text }) => /(?:name|Name\([^`]*\))\}（\$\{/.test(text));
  expect(own.map(({ file }) => file)).toEqual([]);
});

test.each([
  ['const a = [b, "（", c];', 1],
  ["<View>{parts.join('、')}</View>", 1],
  ["const a = '好';", 1],
  ['/** 划拨: money that moves */', 0],
  ['const a = withNote(b, c);', 0],
])('the fence itself: %s has %d', (line, count) => {
  expect(chineseLines(line)).toHaveLength(count);
});
