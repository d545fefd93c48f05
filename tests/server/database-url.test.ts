import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { databasePathOf } from '../../mock-server/store/database-url';
import { tempFolder } from '../support/open-parts';
import { startBureauProcess } from './support/bureau-process';

test.each([
  [undefined, '.data/bureau.sqlite'],
  ['', '.data/bureau.sqlite'],
  ['file:bureau.sqlite', 'bureau.sqlite'],
  ['file:./data/bureau.sqlite', './data/bureau.sqlite'],
  ['file:/data/bureau.sqlite', '/data/bureau.sqlite'],
  ['file:///data/bureau.sqlite', '/data/bureau.sqlite'],
  ['file:localhost/bureau.sqlite', 'localhost/bureau.sqlite'],
  ['file:memory', 'memory'],
  ['file:c#/bureau.sqlite', 'c#/bureau.sqlite'],
])('DATABASE_URL=%s is the file %s', (url, path) => {
  expect(databasePathOf(url)).toBe(path);
});

test.each([
  ['file:', 'the data has to lie in a file'],
  ['file: ', 'the data has to lie in a file'],
  ['file::memory:', 'the data has to lie in a file'],
  ['file:/data/', 'it is a folder'],
  ['file:.', 'it is a folder'],
  ['file:///', 'it is a folder'],
  ['file://localhost/data/bureau.sqlite', 'its address names a host'],
  ['file://bureau.sqlite', 'its address names a host'],
  ['file:bureau.sqlite?mode=ro', 'a data file has no options'],
])('DATABASE_URL=%s is refused in words: %s', (url, why) => {
  expect(() => databasePathOf(url)).toThrow(`DATABASE_URL must be file:<path>, not "${url}": `);
  expect(() => databasePathOf(url)).toThrow(why);
});

test.each(['sqlite:bureau.sqlite', 'bureau.sqlite', 'mysql://localhost/bureau'])(
  'DATABASE_URL=%s is neither',
  (url) => {
    expect(() => databasePathOf(url)).toThrow(
      'DATABASE_URL must be file:<path> or postgres://user@host:port/database.',
    );
  },
);

test('a folder is refused in words, and nothing is left in it or beside it', async () => {
  const folder = tempFolder();
  await expect(startBureauProcess({ DATABASE_URL: `file:${folder.path}` })).rejects.toThrow(
    /not open: DATABASE_URL must be file:<path>, not "[^"]+": it is a folder\.\n$/,
  );
  expect([readdirSync(folder.path), existsSync(`${folder.path}-lock`)]).toEqual([[], false]);
});

test('a port that is taken is refused in the words of the stage', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const PORT = String((taken.address() as { port: number }).port);
  const starting = startBureauProcess({ DATABASE_URL: `file:${tempFolder().file}`, PORT });
  await expect(starting).rejects.toThrow(`Port ${PORT} is taken; PORT=… chooses another.\n`);
  taken.close();
});
