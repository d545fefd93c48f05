import { closeSync, ftruncateSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { troubleInLog } from '../../mock-server/store/log-check';
import { writeMeta } from '../../mock-server/store/meta';
import { migrate } from '../../mock-server/store/migrate';
import { tempFolder } from '../support/open-parts';
import { closedAtTheEnd } from '../support/opened';
import { openTempStore } from './support/temp-store';

// two gigabytes of zeros are read from nowhere, but they are read
jest.setTimeout(120_000);

const HEADER = 32;
const FRAME = 24 + 4096;
/** A file can be read as a whole up to 2 GiB; this is where a frame begins behind that, and it costs no room on the disk. */
const FAR = HEADER + Math.ceil((2 * 2 ** 30 + 1) / FRAME) * FRAME;

const lengthen = (log: string, bytes: number, ...far: readonly Buffer[]) => {
  const opened = openSync(log, 'r+');
  ftruncateSync(opened, bytes);
  far.forEach((frame, nth) => void writeSync(opened, frame, 0, FRAME, FAR + nth * FRAME));
  closeSync(opened);
};

/** A log of some commits of one frame each, as it stands while its file is open. */
const aLog = (commits: number): string => {
  const { file } = tempFolder();
  const database = new Database(file);
  closedAtTheEnd(() => void database.close());
  database.pragma('journal_mode = WAL');
  database.exec('CREATE TABLE page (id INTEGER PRIMARY KEY)');
  for (let at = 0; at < commits; at += 1) database.exec('INSERT INTO page DEFAULT VALUES');
  return `${file}-wal`;
};

const lastFrames = (log: string, count: number): Buffer[] => {
  const bytes = readFileSync(log);
  return Array.from({ length: count }, (_, nth) => {
    const at = bytes.length - (count - nth) * FRAME;
    return bytes.subarray(at, at + FRAME);
  });
};

test('behind two gigabytes: zeros are no frames, one commit was told to nobody, two are what the engine would never come to', () => {
  const log = aLog(6);
  const two = lastFrames(log, 2);
  lengthen(log, FAR);
  expect(troubleInLog(log)).toBeNull();
  lengthen(log, FAR + FRAME, ...two.slice(0, 1));
  expect(troubleInLog(log)).toBeNull();
  lengthen(log, FAR + 2 * FRAME, ...two);
  expect(troubleInLog(log)).toBe('its log is broken in the middle');
});

test('a log of nothing but zeros is not the beginning of one', () => {
  const log = aLog(1);
  const { size } = statSync(log);
  lengthen(log, 0);
  lengthen(log, size);
  expect(troubleInLog(log)).toBe('its log is broken at the beginning');
});

/** The same log as a machine writes it that begins numbers with their greatest byte. */
const fromTheGreatest = (log: string): void => {
  const bytes = readFileSync(log);
  let sum: [number, number] = [0, 0];
  const takeOn = (from: number, to: number) => {
    for (let at = from; at < to; at += 8) {
      const one = (sum[0] + bytes.readUInt32BE(at) + sum[1]) >>> 0;
      sum = [one, (sum[1] + bytes.readUInt32BE(at + 4) + one) >>> 0];
    }
  };
  const tell = (at: number) => void sum.forEach((half, nth) => void bytes.writeUInt32BE(half, at + 4 * nth));
  bytes.writeUInt32BE(0x377f0683, 0);
  takeOn(0, 24);
  tell(24);
  for (let at = HEADER; at < bytes.length; at += FRAME) {
    takeOn(at, at + 8);
    takeOn(at + 24, at + FRAME);
    tell(at + 16);
  }
  writeFileSync(log, bytes);
};

test('a log with sums of the other kind, of many pieces, is whole as well, and broken where a bit is turned over', () => {
  const log = aLog(600);
  fromTheGreatest(log);
  expect(troubleInLog(log)).toBeNull();
  const bytes = readFileSync(log);
  expect(bytes.length).toBeGreaterThan(2 * 2 ** 20);
  const at = HEADER + 300 * FRAME + 1_000;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(log, bytes);
  expect(troubleInLog(log)).toBe('its log is broken in the middle');
});

test('so long a log is short again once it was carried over and something more was done', async () => {
  const { file, store } = openTempStore();
  await store.transact(migrate);
  lengthen(`${file}-wal`, FAR);
  await wait(1_500);
  await store.transact((tx) => writeMeta(tx, 'WORLD', 'kept'));
  expect(statSync(`${file}-wal`).size).toBeLessThanOrEqual(128 * 2 ** 20);
});
