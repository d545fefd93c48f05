import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { MIGRATIONS } from '../../../mock-server/store/migrations/all';
import type { Reply } from '../../support/bureau-client';
import { clientOf } from '../../support/bureau-client';
import { expectBooksRight } from './books';
import type { Asked } from './commands';
import { type Kept, KINDS, newMarks, readKept } from './kept';
import { allAgain, type Life } from './life';
import { amidStart, amidWork } from './moments';
import type { Running } from './program';

const wasDone = (status: number | undefined): boolean => status !== undefined && status < 300;
const idOf = ({ body }: Reply): string => String((body as { id?: unknown }).id);

/** Every command that is there has its one mark, and every mark its command: nothing is there by half. */
const expectWhole = (asked: readonly Asked[], before: Kept, after: Kept): void => {
  for (const kind of KINDS) {
    const done = asked.filter((one) => one.kind === kind && wasDone(after.statusOf.get(one.question.key)));
    expect([kind, newMarks(kind, { before, after }).length]).toEqual([kind, done.length]);
  }
};

const expectAcknowledged = (asked: readonly Asked[], after: Kept): void => {
  for (const { question, answer } of asked)
    if (answer) expect([question.key, after.statusOf.get(question.key)]).toEqual([question.key, answer.status]);
};

/** Asked again, what was answered is answered word for word; what was not is done now, if it was not done before. */
const expectRepeated = (asked: readonly Asked[], replies: readonly Reply[], found: Kept): void => {
  for (const [at, { question, answer }] of asked.entries()) {
    const reply = replies[at];
    expect(reply?.status).toBeLessThan(500);
    expect([question.key, reply?.replayed]).toEqual([question.key, found.statusOf.has(question.key)]);
    if (answer) expect(JSON.stringify(reply?.body)).toBe(JSON.stringify(answer.body));
  }
};

/** The ids in the answers are the ids of the marks: each once. */
const expectOnce = (asked: readonly Asked[], replies: readonly Reply[], before: Kept, after: Kept): void => {
  for (const kind of KINDS) {
    const named = replies.filter((reply, at) => asked[at]?.kind === kind && wasDone(reply.status)).map(idOf);
    expect([kind, newMarks(kind, { before, after })]).toEqual([kind, named.sort()]);
  }
};

const known = (kept: Kept | null): Kept => {
  if (!kept) throw new Error('There is no world on the disk.');
  return kept;
};

const count = (life: Life, asked: readonly Asked[], found: Kept): void => {
  life.tally.asked += asked.length;
  for (const { question, answer } of asked) {
    if (answer) life.tally.acknowledged += 1;
    else if (found.statusOf.has(question.key)) life.tally.thereUnheard += 1;
    else life.tally.gone += 1;
  }
};

export const expectBalanced = async (url: string): Promise<void> => {
  expect(await clientOf(url).ask('checkLedger')).toMatchObject({ balanced: true, sumFen: 0, mismatches: [] });
};

interface Work {
  running: Running;
  url: string;
  before: Kept;
  asked: Asked[];
  working: Promise<void>;
}

/** How many commands have an answer by now. */
export const answeredOf = (asked: readonly Asked[]): number => asked.filter(({ answer }) => answer !== null).length;

/** Callers at work until what is to happen in the midst of it has happened. */
export const atWorkWhile = async (life: Life, happen: (work: Work) => Promise<void>): Promise<Work> => {
  const { running, url } = await life.open();
  const before = known(await readKept(life.vault));
  const asked: Asked[] = [];
  let isOver = false;
  const working = life.load(url, asked, () => isOver);
  // Awaited below; until then its failure is nobody's.
  working.catch(() => undefined);
  await amidWork(() => answeredOf(asked), running);
  const work = { running, url, before, asked, working };
  await happen(work);
  isOver = true;
  await working;
  return work;
};

/** Work, a kill, and nothing after it but the disk. */
const killedAtWork = (life: Life, more: (url: string) => Promise<void> = async () => undefined): Promise<Work> =>
  atWorkWhile(life, async ({ running, url, working }) => {
    await Promise.race([more(url), working]);
    expect(await running.end('SIGKILL')).toBeNull();
    await life.vault.atRest();
  });

const killStarting = async (life: Life): Promise<void> => {
  const running: Running = life.start();
  await amidStart(life.vault, running, life.startMs());
  await running.end('SIGKILL');
  await life.vault.atRest();
  if (!running.said().includes('open at')) life.tally.killedBeforeOpen += 1;
  await expectBooksRight(life.vault);
};

/** The bureau repairs itself, and all that was asked is asked once more. */
export const expectKept = async (
  life: Life,
  asked: readonly Asked[],
  before: Kept,
  open: Life['open'] = life.open,
): Promise<void> => {
  const found = known(await readKept(life.vault));
  expectAcknowledged(asked, found);
  expectWhole(asked, before, found);
  count(life, asked, found);
  const { running, url } = await open();
  const replies = await allAgain(asked, url);
  expectRepeated(asked, replies, found);
  await expectBalanced(url);
  expectOnce(asked, replies, before, known(await readKept(life.vault)));
  await expectBooksRight(life.vault);
  await running.end('SIGKILL');
};

const atWork = async (life: Life): Promise<void> => {
  const { before, asked } = await killedAtWork(life);
  await expectBooksRight(life.vault);
  await expectKept(life, asked, before);
};

/** Killed at work, and again while it starts, once or twice. */
const atStart = async (life: Life): Promise<void> => {
  const { before, asked } = await killedAtWork(life);
  for (let times = 1 + randomInt(2); times > 0; times -= 1) await killStarting(life);
  await expectKept(life, asked, before);
};

/** Killed while the world begins again under load: it is the old world whole, or the new one whole. */
const atReset = async (life: Life): Promise<void> => {
  let isReset = false;
  const { before, asked } = await killedAtWork(life, async (url) => {
    const reset = clientOf(url)
      .send('resetBureau', { body: {} })
      .then(({ status }) => {
        isReset = status < 300;
      })
      .catch(() => undefined);
    await Promise.race([reset, wait(randomInt(life.startMs()))]);
  });
  await expectBooksRight(life.vault);
  const found = known(await readKept(life.vault));
  if (found.world === before.world) {
    expect(isReset).toBe(false);
    life.tally.resetsGone += 1;
    await expectKept(life, asked, before);
    return;
  }
  life.tally.resetsThere += 1;
  await expectOpens(life, found);
};

/** It opens, with the world that was there, and stays right. */
const expectOpens = async (life: Life, found: Kept | null): Promise<void> => {
  const { running, url } = await life.open();
  await expectBalanced(url);
  if (found) expect(known(await readKept(life.vault)).world).toBe(found.world);
  await running.end('SIGKILL');
  await expectBooksRight(life.vault);
};

/** Killed while its first world is planted: all of it is there, or none. */
export const atFirstStart = async (life: Life): Promise<void> => {
  await killStarting(life);
  await expectOpens(life, await readKept(life.vault));
};

const migrationsOf = async ({ vault }: Life): Promise<number> =>
  (await vault.rows<{ number: number }>('SELECT number FROM migration'))[0]?.length ?? 0;

/** Killed while an old file learns the schema of today: it is the old one whole, or the new one whole. */
export const atMigration = async (life: Life): Promise<void> => {
  const old = await migrationsOf(life);
  await killStarting(life);
  expect([old, MIGRATIONS.length]).toContain(await migrationsOf(life));
  const { running, url } = await life.open();
  await expectBalanced(url);
  await running.end('SIGKILL');
  expect(await migrationsOf(life)).toBe(MIGRATIONS.length);
  await expectBooksRight(life.vault);
};

/** The rounds that go on with one long life. */
export const ROUNDS = { atWork, atStart, atReset } as const;
