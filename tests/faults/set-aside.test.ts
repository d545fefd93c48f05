import { existsSync, linkSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { keepAside } from '../../mock-server/store/set-aside';
import { embeddedVault } from './support/embedded-vault';

const STAMP = '20261201T000000Z';

/** A data file and its log: what lies in them is of no matter here. */
const fileWithLog = (): { file: string; aside: string } => {
  const { file } = embeddedVault();
  for (const part of ['', '-wal']) writeFileSync(file + part, `mine${part}`);
  return { file, aside: `${file}.before-${STAMP}` };
};

test.each([
  ['the name of the data file', ''],
  ['the name of its log', '-wal'],
])('where another file has %s, nothing is kept aside, and no second name is left', (_, part) => {
  const { file, aside } = fileWithLog();
  writeFileSync(aside + part, 'of somebody else');
  expect(() => keepAside(file, STAMP)).toThrow(`${aside}${part} is there already, and is another file`);
  expect(readFileSync(aside + part, 'utf8')).toBe('of somebody else');
  expect(['', '-wal'].map((one) => statSync(file + one).nlink)).toEqual([1, 1]);
});

test('a file without a log is not put beside the log of another', () => {
  const { file } = embeddedVault();
  writeFileSync(file, 'mine');
  writeFileSync(`${file}.before-${STAMP}-wal`, 'of somebody else');
  expect(() => keepAside(file, STAMP)).toThrow('is another file');
  expect(statSync(file).nlink).toBe(1);
});

test('what has its second name already keeps it, whichever part had got it before the kill', () => {
  for (const parts of [[], [''], ['', '-wal']]) {
    const { file, aside } = fileWithLog();
    for (const part of parts) linkSync(file + part, aside + part);
    expect(keepAside(file, parts.length > 0 ? '20261202T000000Z' : STAMP)).toBe(aside);
    expect(['', '-wal'].map((part) => readFileSync(aside + part, 'utf8'))).toEqual(['mine', 'mine-wal']);
  }
});

test('of nothing, nothing is kept', () => {
  const { file } = embeddedVault();
  expect(keepAside(file, STAMP)).toBeNull();
  expect(existsSync(`${file}.before-${STAMP}`)).toBe(false);
});
