import type { Moment } from '@/domain/calendar';
import type { Bureau } from '../bureau';
import { momentText } from '../clock';
import { newestMoment } from '../store/audit';
import { signOperator } from '../store/audit-draft';
import { writeMeta } from '../store/meta';
import type { Query } from '../store/store';
import { tellTime } from '../tell-time';

/** Machines that share a database are never quite of one time. */
const APART_MS = 60_000;

/** Of several machines one is wrong, and which of them nobody here can tell. */
const wrongClock = (now: Moment, last: Moment): Error =>
  new Error(
    `The clock of this machine is behind: it says ${momentText(now)}, and at ${momentText(last)} something was already done in this database. Nothing was changed. ` +
      'Set the clock right and start again; if the later time was the wrong one, begin again with `npm run bureau:reset`.',
  );

/** What was over stays over, and no deed is dated before the one it follows. */
const goOnFrom = async (tx: Query, { clock }: Bureau, last: Moment): Promise<void> => {
  const offsetMs = clock.offsetTo(last);
  await writeMeta(tx, 'CLOCK_OFFSET_MS', String(offsetMs));
  clock.setOffset(offsetMs);
  signOperator(tx, last, 'goOnInTime', null);
};

/**
 * A bureau whose machine was set back while it was closed goes on from its last moment. Answers by how much it was behind, in
 * milliseconds. Throws where the database is shared. docs/decisions/0178-time-does-not-go-back.md
 */
export const goOnInTime = (bureau: Bureau): Promise<number> =>
  bureau.store.transact(async (tx) => {
    const now = await tellTime(bureau, tx);
    const last = (await newestMoment(tx)) ?? now;
    if (last <= now) return 0;
    if (bureau.store.isShared && last - now > APART_MS) throw wrongClock(now, last);
    if (!bureau.store.isShared) await goOnFrom(tx, bureau, last);
    return last - now;
  });
