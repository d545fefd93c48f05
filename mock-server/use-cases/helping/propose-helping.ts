import type { Helping, ProposeHelpingRequest } from '@/contract/helping.contract';
import { type Day, dayOf, type Moment, startOfDay } from '@/domain/calendar';
import { decideHelpProposal } from '@/domain/helping/decide-proposal';
import { openUntil } from '@/domain/helping/helping-stages';
import { accept, type Decision } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { maskName } from '@/domain/person/masking';
import { newId, newLoginCode } from '../../chance';
import { derive } from '../../fingerprint';
import { countMissesSince, keepMiss } from '../../store/help-misses';
import { countAskedSince, insertHelping, isHelpingOpen } from '../../store/helpings';
import { insertSms } from '../../store/inbox';
import { secretOf } from '../../store/meta';
import { findPersonByIdNumber, type Person, personOf } from '../../store/people';
import type { Query } from '../../store/store';
import { relativeMeant } from '../relative-meant';
import { keepHelpDone } from './keep-help-deed';
import { mayHelp } from './may-help';
import { showHelping } from './show-helping';

/** What only the phone of whoever is asked can tell. */
export const helpCodeHash = async (q: Query, helpingId: string, code: string): Promise<string> =>
  derive(await secretOf(q), `helping:${helpingId}:${code}`);

const gatherProposal = async (q: Query, now: Moment, helper: Person, relative: Person | null) => {
  const today = dayOf(now);
  const between = relative?.id ?? '';
  return {
    today,
    helper,
    relative,
    related: await mayHelp(q, helper.id, between),
    isOpen: await isHelpingOpen(q, helper.id, between),
    missesToday: await countMissesSince(q, helper.id, startOfDay(today)),
    askedToday: await countAskedSince(q, helper.id, between, startOfDay(today)),
  };
};

/** The code goes to the person's own phone and nowhere else; they hear of it before the helper has an answer. */
const tellInvited = async (
  tx: Query,
  { helper, lastDay }: { helper: Person; lastDay: Day },
  phone: string,
  code: string,
  at: Moment,
): Promise<void> => {
  const open = lastDay === dayOf(at) ? '今天 24 点前有效' : '24 小时内有效';
  const text = `【共济沙盒】${maskName(helper.name)}想用您的名义帮您办事，验证码 ${code}，${open}。打开“共济”，点“有人想帮我办”。同意以前请看清办哪些事。不同意不用理会，也不要把验证码告诉别人。`;
  await insertSms(tx, { id: newId(), phone, text, code, at });
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
    if (decided.code === 'HELP_NOT_FAMILY') await keepMiss(tx, helperId, now);
    return decided;
  }
  const { relative: helped, terms } = decided.value;
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
    await tellInvited(tx, { helper, lastDay: terms.lastDay }, helped.phone, code, now);
  const row = await keepHelpDone(tx, id, null, { actorId: helperId, what: 'PROPOSE', at: now, channel: 'PROGRAM' });
  return accept(showHelping(row, helperId, facts.today));
};
