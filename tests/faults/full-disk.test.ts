import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '@/contract/problem.contract';
import { clientOf, type Reply } from '../support/bureau-client';
import { tempFolder } from '../support/open-parts';
import { expectBooksRight } from './support/books';
import { bundled } from './support/bureau-bundle';
import type { Asked } from './support/commands';
import { embeddedVault } from './support/embedded-vault';
import { copyOf, copyParts } from './support/good-file';
import { allAgain, EMPTY_TALLY, liveOn } from './support/life';
import { CAN_MOUNT, inOwnMounts } from './support/own-mounts';
import { ranToItsEnd, run } from './support/program';

jest.setTimeout(600_000);

/** Only on a machine that lets a test mount a small disk of its own; that a full store is a refusal, `full-store.test.ts` shows anywhere. */
const onADisk = CAN_MOUNT ? test : test.skip;

let program: string[];
beforeAll(() => {
  program = [process.execPath, bundled('main')];
});

const onASmallDisk = (folder: string, more = 'true') =>
  inOwnMounts(`mount -t tmpfs -o size=6m none '${folder}' && ${more}`, program);

/** The disk takes nothing more. */
const fill = (filler: string): void => {
  for (const bytes of [65_536, 4_096])
    for (;;) {
      try {
        writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
      } catch {
        break;
      }
    }
};

const isNoRoom = (answer: Reply | null): boolean => (answer?.body as Problem | null)?.code === 'NO_ROOM';

/** What lies on the small disk now, on a disk of ours: the small one ends with its bureau. */
const rescued = (disk: string) => {
  const vault = embeddedVault();
  copyParts(join(disk, 'bureau.sqlite'), vault.file);
  return vault;
};

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await wait(5);
};

onADisk(
  'a full disk refuses in words, keeps all it acknowledged, answers questions, and goes on when there is room',
  async () => {
    const { path: folder } = tempFolder();
    const life = liveOn({ ...embeddedVault(), url: `file:${join(folder, 'bureau.sqlite')}` }, onASmallDisk(folder), {
      ...EMPTY_TALLY,
    });
    const { running, url } = await life.open();
    const disk = `/proc/${running.child.pid}/root${folder}`;
    const asked: Asked[] = [];
    let isOver = false;
    const working = life.load(url, asked, () => isOver);
    working.catch(() => undefined);
    await until(() => asked.length > 30);
    fill(join(disk, 'filler'));
    await until(() => asked.filter(({ answer }) => isNoRoom(answer)).length > 20);
    isOver = true;
    await working;

    const refused = asked.filter(({ answer }) => isNoRoom(answer));
    const kept = asked.filter(({ answer }) => !isNoRoom(answer));
    expect(new Set(refused.map(({ answer }) => answer?.status))).toEqual(new Set([503]));
    expect(kept.map(({ answer }) => answer?.status).filter((status) => status === undefined || status >= 500)).toEqual(
      [],
    );
    expect(await clientOf(url).ask('checkLedger')).toMatchObject({ balanced: true, sumFen: 0 });
    const repeated = await allAgain(kept, url);
    expect(repeated.map(({ status, body }) => ({ status, body }))).toEqual(
      kept.map(({ answer }) => ({ status: answer?.status, body: answer?.body })),
    );
    await expectBooksRight(rescued(disk));

    rmSync(join(disk, 'filler'));
    const done = await allAgain(refused, url);
    expect(done.filter(({ replayed, status }) => replayed || status >= 500)).toEqual([]);
    const after = rescued(disk);
    await running.end('SIGKILL');
    await expectBooksRight(after);
    const next = liveOn(after, program, { ...EMPTY_TALLY });
    const opened = await next.open();
    const last = await allAgain([...kept, ...refused], opened.url);
    expect(last.filter(({ replayed }) => !replayed)).toEqual([]);
    await next.end();
    await life.end();
  },
);

onADisk('a start on a full disk says so in one sentence', async () => {
  const { path: folder } = tempFolder();
  const file = copyOf(await plantedFile());
  const more = `cp '${file}' '${folder}/bureau.sqlite' && cp '${file}.key' '${folder}/bureau.sqlite.key' && { cat /dev/zero > '${folder}/filler' 2>/dev/null; true; }`;
  const { code, said } = await ranToItsEnd(onASmallDisk(folder, more), {
    DATABASE_URL: `file:${folder}/bureau.sqlite`,
  });
  expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringMatching(/is full: make room, then start again/)]]);
  expect(readdirSync(folder)).toEqual([]);
});

/** A bureau that was closed. */
const plantedFile = async (): Promise<string> => {
  const { file, url } = embeddedVault();
  const running = run(program, { DATABASE_URL: url });
  await running.opened;
  await running.end('SIGTERM');
  return file;
};
