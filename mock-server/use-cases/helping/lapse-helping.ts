import { markExpired, markHelpingEnded } from '../../store/helping-writing';
import { findHelping, firstDueHelping } from '../../store/helpings';
import type { DueEffect } from '../due-effect';
import { keepHelpDone } from './keep-help-deed';
import { tellHelpOver } from './tell-help-over';

/** Nobody answered in 24 hours, or the last day is over: dated at that very moment. */
export const HELPINGS_DUE: DueEffect = {
  dueAt: async (q) => (await firstDueHelping(q))?.dueAt ?? null,
  perform: async (tx) => {
    const due = await firstDueHelping(tx);
    const row = due && (await findHelping(tx, due.id));
    if (!due || !row) throw new Error('No helping is due.');
    const isAgreed = row.stage === 'AGREED';
    if (isAgreed) await markHelpingEnded(tx, row.id, 'TIME', due.dueAt);
    else await markExpired(tx, row.id);
    const what = isAgreed ? 'LAPSE' : 'EXPIRE';
    await keepHelpDone(tx, row.id, row, { actorId: null, what, at: due.dueAt, channel: 'CALENDAR' });
    await tellHelpOver(tx, row, isAgreed ? 'LAPSED' : 'EXPIRED', due.dueAt);
  },
};
