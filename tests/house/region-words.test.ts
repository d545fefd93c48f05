import { REGION_COPIES } from '@/copy/regions/region-copies';
import { sourceFiles } from '../support/source-files';

/** Words that regions have their own for; 近亲属 and 亲属关系 are the law's, and the same everywhere. */
const REGIONAL = /(?<!近)亲属(?!关系)|绑定|解绑/;

/** What is said of no region's program, or of all: each with why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'clerk-matters.copy.ts': 'a hall serves every region',
  'clerk.copy.ts': 'a hall serves every region',
  'employer.copy.ts': 'an employer files for every region',
  'hall.copy.ts': 'a hall serves every region',
  'cross-moves.copy.ts': 'the national rule speaks of 亲属',
  'cross-province.copy.ts': 'the national rule speaks of 亲属',
  'cross-relation.copy.ts': 'the national rule speaks of 亲属',
  'long-term-care.copy.ts': 'the national rule speaks of 亲属',
  'premium-source.copy.ts': 'the quota of the national rule',
  'wallet.copy.ts': 'the national wallet',
  'medical-code.copy.ts': 'the national family code',
  'situation.copy.ts': 'the matter as 浙里办 itself calls it',
  'reasons.copy.ts': 'a reason is of every region, as the refusals are',
  'rule-whys.copy.ts': 'a reason is of every region, as the refusals are',
  'home.copy.ts': 'who is not signed in has no region yet',
};

const saidIn = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '');

const nameOf = (file: string): string => file.slice('src/copy/'.length);

const isShared = (file: string): boolean =>
  !/^src\/copy\/(regions|refusals)\//.test(file) && !(nameOf(file) in ALLOWED) && !file.includes('/tongues/');

const fixedLines = (text: string): string[] =>
  saidIn(text)
    .split('\n')
    .filter((line) => REGIONAL.test(line))
    .map((line) => line.trim());

test('no shared screen fixes a word that regions have their own for', () => {
  const files = sourceFiles('src/copy').filter(({ file }) => isShared(file));
  expect(files.length).toBeGreaterThan(25);
  expect(files.flatMap(({ file, text }) => fixedLines(text).map((line) => `${file}: ${line}`))).toEqual([]);
});

test('each file that is let off still stands and still needs it', () => {
  const files = sourceFiles('src/copy');
  const needless = Object.keys(ALLOWED).filter(
    (name) => !files.some(({ file, text }) => nameOf(file) === name && fixedLines(text).length > 0),
  );
  expect(needless).toEqual([]);
});

test.each([
  ["title: '填写亲属信息',", 1],
  ["word: '已绑定',", 1],
  ["body: '医保个人账户的钱，近亲属也能用。',", 0],
  ['/** 已解绑 1 位 */', 0],
])('the fence itself: %s has %d', (line, count) => {
  expect(fixedLines(line)).toHaveLength(count);
});

test('every region names whom one shares with and how one more is added', () => {
  const said = Object.values(REGION_COPIES).map(({ relative, begin }) => [relative, begin.name, begin.add]);
  expect(said.flat().filter((word) => word.trim() === '')).toEqual([]);
  expect(REGION_COPIES['ningbo-network']).toMatchObject({ endSharing: { name: '移出' }, leaving: { name: '退出' } });
});
