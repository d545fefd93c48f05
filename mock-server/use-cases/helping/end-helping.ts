import type { Helping } from '@/contract/helping.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decideHelpingMove } from '@/domain/helping/helping-stages';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { markHelpingEnded } from '../../store/helping-writing';
import type { HelpingRow } from '../../store/helpings';
import type { Query } from '../../store/store';
import { keepHelpDone } from './keep-help-deed';
import { helpingOf } from './read-helpings';
import { showHelping } from './show-helping';
import { tellHelpOver } from './tell-help-over';

const whyOver = ({ stage }: HelpingRow, isHelper: boolean) => {
  if (stage === 'PROPOSED') return isHelper ? 'WITHDRAWN' : 'DECLINED';
  return isHelper ? 'BY_HELPER' : 'BY_HELPED';
};

/** Either of the two ends it, at once and without a word of why; an invitation that still waits goes with it. */
export const endHelping = async (tx: Query, now: Moment, personId: string, id: string): Promise<Decision<Helping>> => {
  const row = await helpingOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const next = decideHelpingMove(row.stage, 'END');
  if (!next.ok) return next;
  const isHelper = row.helperId === personId;
  await markHelpingEnded(tx, row, isHelper ? 'HELPER' : 'HELPED', now);
  await tellHelpOver(tx, row, whyOver(row, isHelper), now);
  const after = await keepHelpDone(tx, id, row, { actorId: personId, what: 'END', at: now, channel: 'PROGRAM' });
  return accept(showHelping(after, personId, dayOf(now)));
};
