import type { Moment } from '@/domain/calendar';
import { markHelpingEnded } from '../../store/helping-writing';
import { openHelpingsOf } from '../../store/helpings';
import type { Query } from '../../store/store';
import { keepHelpDone } from './keep-help-deed';
import { mayHelp } from './may-help';
import { tellHelpOver } from './tell-help-over';

/** The register changed about this person: invitations and consents end that nobody could ask for any more. */
export const endBrokenHelpings = async (tx: Query, now: Moment, personId: string): Promise<void> => {
  for (const row of await openHelpingsOf(tx, personId)) {
    if (await mayHelp(tx, row.helperId, row.helpedId)) continue;
    await markHelpingEnded(tx, row, 'REGISTER', now);
    await keepHelpDone(tx, row.id, row, { actorId: null, what: 'END', at: now, channel: 'REGISTER' });
    await tellHelpOver(tx, row, 'BY_REGISTER', now);
  }
};
