import type { Helping, ProposeHelpingRequest } from '@/contract/helping.contract';
import { dayOf, type Moment, startOfDay } from '@/domain/calendar';
import { decideHelpProposal } from '@/domain/helping/decide-proposal';
import { openUntil } from '@/domain/helping/helping-stages';
import { accept, type Decision } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { newId, newLoginCode } from '../../chance';
import { countAskedSince, insertHelping, isHelpingOpen } from '../../store/helpings';
import { findPersonByIdNumber, type Person, personOf } from '../../store/people';
import type { Query } from '../../store/store';
import { relativeMeant } from '../relative-meant';
import { type Counted, countTried, countTry, whyTooOften } from '../tries';
import { helpCodeHash, tellInvited } from './help-code';
import { keepHelpDone } from './keep-help-deed';
import { mayHelp } from './may-help';
import { showHelping } from './show-helping';

/** Of a helper who named somebody in vain. */
const missesOf = (helperId: string): Counted => ['HELP_MISS', helperId];

const gatherProposal = async (q: Query, now: Moment, helper: Person, relative: Person | null) => {
  const today = dayOf(now);
  const between = relative?.id ?? '';
  return {
    today,
    helper,
    relative,
    related: await mayHelp(q, helper.id, between),
    isOpen: await isHelpingOpen(q, helper.id, between),
    missesToday: await countTried(q, startOfDay(today) - 1, missesOf(helper.id)),
    askedToday: await countAskedSince(q, helper.id, between, startOfDay(today)),
  };
};

/** A helper asks a member of the family for their consent. Nothing may be done by it before they agree. */
export const proposeHelping = async (
  tx: Query,
  now: Moment,
  helperId: string,
  request: ProposeHelpingRequest,
): Promise<Decision<Helping>> => {
  const helper = await personOf(tx, helperId);
  const meant = await relativeMeant(tx, helperId, request.relative);
  if (!meant.ok) return meant;
  const asked = { ...request, relative: meant.value };
  const relative = await findPersonByIdNumber(tx, normaliseIdNumber(asked.relative.idNumber));
  const facts = await gatherProposal(tx, now, helper, relative);
  const decided = decideHelpProposal(asked, facts);
  if (!decided.ok) {
    if (decided.code === 'HELP_NOT_FAMILY') await countTry(tx, now, [missesOf(helperId)]);
    return decided;
  }
  const { relative: helped, terms } = decided.value;
  const messages: Counted[] = helped.phone === null ? [] : [['SMS_TO_PHONE', helped.phone]];
  const tooOften = await whyTooOften(tx, now, messages);
  if (tooOften) return tooOften;
  await countTry(tx, now, messages);
  const id = newId();
  const code = helped.phone === null ? null : newLoginCode();
  await insertHelping(tx, {
    id,
    helperId,
    helpedId: helped.id,
    place: request.place,
    ...terms,
    proposedAt: now,
    dueAt: openUntil({ proposedAt: now, lastDay: terms.lastDay }),
    codeHash: code === null ? null : await helpCodeHash(tx, id, code),
  });
  if (helped.phone !== null && code !== null)
    await tellInvited(tx, { helperName: helper.name, lastDay: terms.lastDay, phone: helped.phone }, code, now);
  const row = await keepHelpDone(tx, id, null, { actorId: helperId, what: 'PROPOSE', at: now, channel: 'PROGRAM' });
  return accept(showHelping(row, helperId, facts.today));
};
