import { expectBooksRight } from './books';
import type { Asked } from './commands';
import type { Life } from './life';
import { amidStart, amidWork } from './moments';
import type { PostgresVault } from './postgres-vault';
import { answeredOf, atWorkWhile, expectBalanced, expectKept } from './rounds';

const A_FEW = 10;

/** A fault says nothing: as if there had been no answer. */
const asHeard = (one: Asked): Asked => ((one.answer?.status ?? 0) >= 500 ? { ...one, answer: null } : one);

/** The server is killed under load and starts again; the bureau lives on, finds it by itself, and goes on with its work. */
export const atServer = async (life: Life, { crash }: PostgresVault): Promise<void> => {
  const { running, url, before, asked } = await atWorkWhile(life, async ({ asked: all, working, running: bureau }) => {
    await crash();
    const whenBack = answeredOf(all);
    // The callers may all have gone home, since their questions had no answer.
    await Promise.race([amidWork(() => answeredOf(all) - whenBack, bureau, A_FEW), working]);
  });
  await expectBooksRight(life.vault);
  await expectKept(life, asked.map(asHeard), before, async () => ({ running, url }));
};

/** The server is killed while the first world is planted: the bureau plants it anew, or says that it cannot and does so when it is started again. */
export const atServerAtFirst = async (life: Life, { crash }: PostgresVault): Promise<void> => {
  const running = life.start();
  await amidStart(life.vault, running, life.startMs());
  await crash();
  const url = (await running.opened) ?? (await life.open()).url;
  await expectBalanced(url);
  await expectBooksRight(life.vault);
};
