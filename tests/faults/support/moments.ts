import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Running } from './program';
import type { Vault } from './vault';

const LONGEST_START_MS = 120_000;

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (const since = Date.now(); !(await isSo()) && Date.now() - since < LONGEST_START_MS; ) await wait(1);
};

/** The load has been answered a random number of times, and a little more: a random moment of the work. */
export const amidWork = async (
  answered: () => number,
  running: Running,
  enough = 20 + randomInt(100),
): Promise<void> => {
  await until(() => answered() >= enough || running.child.exitCode !== null);
  await wait(randomInt(20));
};

/** Some time of a start-up, by the time that the last one took; or as soon as a random part of its writing is on the disk. */
export const amidStart = async (vault: Vault, running: Running, usualMs: number): Promise<void> => {
  let isOpen = false;
  void running.opened.then(() => {
    isOpen = true;
  });
  if (randomInt(2) === 0) {
    await Promise.race([wait(randomInt(Math.max(2, usualMs))), running.opened]);
    return;
  }
  const enough = (await vault.written()) + 1 + randomInt(900_000);
  await until(async () => isOpen || (await vault.written()) >= enough);
};
