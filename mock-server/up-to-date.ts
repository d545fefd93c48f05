import type { Moment } from '@/domain/calendar';
import type { Bureau } from './bureau';
import { signOperator } from './store/audit-draft';
import type { Query } from './store/store';
import { tellTime } from './tell-time';
import { keepStatement } from './use-cases/keep-statement';
import { lookForDue, runDueEffects } from './use-cases/run-due-effects';

type Work<T> = (q: Query, now: Moment) => Promise<T>;

/** Nobody works on a moment before all that was due by then is done. docs/decisions/0010-nobody-sees-a-stale-stage.md */
const upToDate = async <T>(bureau: Bureau, door: 'read' | 'transact', work: Work<T>): Promise<T> => {
  for (;;) {
    const answer = await bureau.store[door](async (q) => {
      const [now, firstDue] = await Promise.all([tellTime(bureau, q), lookForDue(q)]);
      return firstDue(now) ? null : { value: await work(q, now) };
    });
    if (answer) return answer.value;
    await runDueEffects(bureau);
  }
};

/** A question about committed facts, as of one moment. */
export const readNow = <T>(bureau: Bureau, question: Work<T>): Promise<T> => upToDate(bureau, 'read', question);

/** A deed at one moment, in one transaction with what everybody reads of it. */
export const transactNow = <T>(bureau: Bureau, deed: Work<T>): Promise<T> =>
  upToDate(bureau, 'transact', async (tx, now) => {
    const answer = await deed(tx, now);
    if (bureau.acting) signOperator(tx, now, bureau.acting, answer);
    tx.endWith(keepStatement);
    return answer;
  });
