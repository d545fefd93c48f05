import { setImmediate as nextTurn } from 'node:timers/promises';

/** Waits for those on their way, for as long as each turn of the loop brings another, up to a number: a commit waits for the disk once for all of them. */
export const waitForThoseOnTheirWay = async (waiting: readonly unknown[], most: number): Promise<void> => {
  for (let known = -1; known < waiting.length && known < most; ) {
    known = waiting.length;
    await nextTurn();
  }
};
