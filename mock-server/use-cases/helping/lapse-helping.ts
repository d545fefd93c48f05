import { markExpired, markHelpingEnded } from '../../store/helping-writing';
import { findHelping, firstDueHelping } from '../../store/helpings';
import { NEXT } from '../../store/schedule';
import type { DueEffect } from '../due-effect';
import { keepHelpDone } from './keep-help-deed';
import { tellHelpOver } from './tell-help-over';

/** Nobody answered in 24 hours, or the last day is over: dated at that very moment. */
export const HELPINGS_DUE: DueEffect = {
  name: 'lapseHelping',
  next: NEXT.helping,
  perform: async (tx) => {
    const due = await firstDueHelping(tx);
    const row = due && (await findHelping(tx, due.id));
    if (!due || !row) throw new Error('No helping is due.');
    const isAgreed = row.stage === 'AGREED';
    if (isAgreed) await markHelpingEnded(tx, row, 'TIME', due.dueAt);
    else await markExpired(tx, row);
    const what = isAgreed ? 'LAPSE' : 'EXPIRE';
    await keepHelpDone(tx, row.id, row, { actorId: null, what, at: due.dueAt, channel: 'CALENDAR' });
    await tellHelpOver(tx, row, isAgreed ? 'LAPSED' : 'EXPIRED', due.dueAt);
  },
};
