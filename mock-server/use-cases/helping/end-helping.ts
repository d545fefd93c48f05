import type { Helping } from '@/contract/helping.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decideHelpingMove } from '@/domain/helping/helping-stages';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import { markHelpingEnded } from '../../store/helping-writing';
import type { Query } from '../../store/store';
import { tell } from '../tell-beneficiary';
import { keepHelpDone } from './keep-help-deed';
import { helpingOf } from './read-helpings';
import { showHelping } from './show-helping';

/** Either of the two ends it, at once and without a word of why; an invitation that still waits goes with it. */
export const endHelping = async (tx: Query, now: Moment, personId: string, id: string): Promise<Decision<Helping>> => {
  const row = await helpingOf(tx, personId, id);
  if (!row) return refuse('NOT_FOUND');
  const next = decideHelpingMove(row.stage, 'END');
  if (!next.ok) return next;
  const isHelper = row.helperId === personId;
  await markHelpingEnded(tx, id, isHelper ? 'HELPER' : 'HELPED', now);
  const [otherId, name] = isHelper ? [row.helpedId, row.helperName] : [row.helperId, row.helpedName];
  await tell(tx, otherId, `${maskName(name)}结束了帮办。从现在起，不能再用对方的名义办事。`, now);
  const after = await keepHelpDone(tx, id, row, { actorId: personId, what: 'END', at: now, channel: 'PROGRAM' });
  return accept(showHelping(after, personId, dayOf(now)));
};
