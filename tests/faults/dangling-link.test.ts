import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { oneName } from '../../mock-server/store/file-lock';
import { programsOfFile } from './support/bureau-bundle';
import { embeddedVault } from './support/embedded-vault';
import { CAN_MOUNT, inOwnMounts } from './support/own-mounts';
import { ranToItsEnd, run } from './support/program';

jest.setTimeout(600_000);

let program: string[];
let backup: string[];
let restore: string[];
beforeAll(() => {
  ({ program, backup, restore } = programsOfFile());
});

const envOf = (file: string) => ({ DATABASE_URL: `file:${file}` });

/** A folder with links in it, each to what does not exist yet. */
const linksIn = (links: Readonly<Record<string, string>>): ((name: string) => string) => {
  const folder = dirname(embeddedVault().file);
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
  return (name) => join(folder, name);
};

test('begun through a link to a file that did not exist, a bureau is alone on that file under either name, and nothing goes in under it', async () => {
  const at = linksIn({ 'link.sqlite': 'real.sqlite' });
  const [link, real] = [at('link.sqlite'), at('real.sqlite')];
  const first = run(program, envOf(link));
  expect(await first.opened).toMatch(/^http/);
  copyFileSync(`${link}.key`, `${real}.key`);
  const to = at('backup.sqlite');
  expect((await ranToItsEnd([...backup, to], envOf(link))).code).toBe(0);
  for (const name of [link, real]) {
    const restored = await ranToItsEnd([...restore, to], envOf(name));
    expect([restored.code, restored.said]).toEqual([
      1,
      expect.stringMatching(/^Nothing was restored\. Another bureau/),
    ]);
    const second = await ranToItsEnd(program, envOf(name));
    expect([second.code, second.said]).toEqual([1, expect.stringContaining('Another bureau has')]);
  }
  expect([existsSync(`${link}-lock`), existsSync(`${real}-lock`)]).toEqual([false, true]);
  expect(await first.end('SIGTERM')).toBe(0);
  expect((await ranToItsEnd([...restore, to], envOf(link))).code).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test('the folder that a link leads to is made, by a start and by a restore, and the data and its lock lie in it', async () => {
  const at = linksIn({ 'link.sqlite': 'other/real.sqlite' });
  const link = at('link.sqlite');
  const running = run(program, envOf(link));
  expect(await running.opened).toMatch(/^http/);
  const to = at('backup.sqlite');
  expect((await ranToItsEnd([...backup, to], envOf(link))).code).toBe(0);
  expect(await running.end('SIGTERM')).toBe(0);
  rmSync(at('other'), { recursive: true });
  expect((await ranToItsEnd([...restore, to], envOf(link))).code).toBe(0);
  expect(readdirSync(at('other')).sort()).toEqual(['real.sqlite', 'real.sqlite-lock']);
});

const isRoot = process.getuid?.() === 0;

(isRoot && CAN_MOUNT ? test : test.skip)(
  'the right to write is looked for where the file lies, not beside a link to it',
  async () => {
    const at = linksIn({ 'link.sqlite': 'other/real.sqlite' });
    mkdirSync(at('other'));
    const readOnly = (folder: string) =>
      `mount --rbind '${folder}' '${folder}' && mount -o remount,ro,bind '${folder}'`;
    const env = { ...envOf(at('link.sqlite')), GONGJI_DATA_KEY: '5a'.repeat(32) };
    const { code, said } = await ranToItsEnd(inOwnMounts(readOnly(at('other')), program), env);
    expect([code, said]).toEqual([1, expect.stringContaining('cannot be written: give this user the right')]);
    const links = dirname(at('link.sqlite'));
    const beside = `mount --bind '${at('other')}' '${at('other')}' && ${readOnly(links)}`;
    const running = run(inOwnMounts(beside, program), env);
    expect(await running.opened).toMatch(/^http/);
    await running.end('SIGTERM');
  },
);

test('a link that leads in a circle is refused in words', async () => {
  const at = linksIn({ 'one.sqlite': 'two.sqlite', 'two.sqlite': 'one.sqlite' });
  const { code, said } = await ranToItsEnd(program, envOf(at('one.sqlite')));
  expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringMatching(/one\.sqlite .*circle.*DATABASE_URL/)]]);
  expect(readdirSync(dirname(at('one.sqlite'))).sort()).toEqual(['one.sqlite', 'two.sqlite']);
});

test.each([
  ['links one after the other', 'a', { a: 'b', b: 'c', c: 'real' }, 'real'],
  ['a link to a whole path', 'a', { a: '/nowhere/real' }, '/nowhere/real'],
  ['a link to a folder', 'folder/real', { folder: 'other' }, 'other/real'],
  [
    'a link upwards from where a folder leads',
    'deep/link',
    { deep: 'made/within', 'made/within/link': '../real' },
    'made/real',
  ],
  ['no link', 'folder/real', {}, 'folder/real'],
] as const)('%s: the name before the file is there is the name after', (_, from, links, end) => {
  const folder = dirname(oneName(embeddedVault().file));
  mkdirSync(join(folder, 'made/within'), { recursive: true });
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
  const real = end.startsWith('/') ? end : join(folder, end);
  expect(oneName(join(folder, from))).toBe(real);
  if (real === end) return;
  mkdirSync(dirname(real), { recursive: true });
  copyFileSync(__filename, real);
  expect([oneName(join(folder, from)), basename(real)]).toEqual([real, 'real']);
});
