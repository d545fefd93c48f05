import type { Bureau } from '../bureau';
import { signOperator } from '../store/audit-draft';
import { forgetRestored, isRestored, voidEveryProof } from '../store/restored';
import { tellTime } from '../tell-time';

/**
 * A backup knows nothing of who signed out, or used up a code, after it was made. In a bureau that opens over one nobody is
 * signed in, before anybody is served: docs/decisions/0123-a-backup-is-one-whole-file.md
 */
export const closeRestored = (bureau: Bureau): Promise<void> =>
  bureau.store.transact(async (tx) => {
    if (!(await isRestored(tx))) return;
    const now = await tellTime(bureau, tx);
    await voidEveryProof(tx, now);
    await forgetRestored(tx);
    signOperator(tx, now, 'restoreBackup', null);
  });
