import type { EndpointName } from '@/contract/endpoints';
import { HELP_NEEDS } from '@/contract/help-needs';
import { dayOf, type Moment, startOfDay } from '@/domain/calendar';
import { decideHelp } from '@/domain/helping/decide-help';
import { accept, type Decision } from '@/domain/outcome';
import type { Bureau } from '../bureau';
import { noteSubject } from '../store/audit-draft';
import { countHelpDoneSince } from '../store/help-deeds';
import { addUsed } from '../store/helping-writing';
import { findHelping, type HelpingRow } from '../store/helpings';
import type { Query } from '../store/store';
import { transactNow } from '../up-to-date';
import { gatherHelpBounds, type HelpBounds } from '../use-cases/helping/help-bounds';
import { keepHelpDone, keepHelpFailed, keepHelpRefused } from '../use-cases/helping/keep-help-deed';
import { tellHelpDone } from '../use-cases/helping/tell-help-done';
import { signFailure } from './audit-line';
import type { Ask } from './command';

/** The consent by which a request wants to act, if it is this caller's own, and whether it may; read in the deed's own transaction. */
const decideBy = async (q: Query, now: Moment, name: EndpointName, ask: Ask) => {
  const row = await findHelping(q, ask.helpingId ?? '');
  const helping = row?.helperId === ask.callerId ? row : null;
  const bounds = await gatherHelpBounds(q, name, { helperId: ask.callerId, helpedId: helping?.helpedId ?? null }, ask);
  const today = dayOf(now);
  const deedsToday = helping ? await countHelpDoneSince(q, helping.id, startOfDay(today)) : 0;
  const asked = { helperId: ask.callerId, today, need: HELP_NEEDS[name], deedsToday, ...bounds };
  return { helping, bounds, may: decideHelp(helping, asked) };
};

/** Whose facts a question is about: the caller's own, or by a consent those of the person helped. */
export const whoseFacts = async (q: Query, now: Moment, name: EndpointName, ask: Ask): Promise<Decision<string>> => {
  if (ask.helpingId === null) return accept(ask.callerId);
  const { helping, may } = await decideBy(q, now, name, ask);
  return may.ok && helping ? accept(helping.helpedId) : (may as Decision<string>);
};

const toldOf = (
  ask: Ask,
  what: EndpointName,
  at: Moment,
  more: { about: string | null; askedFen: number; amountFen: number },
) => ({ actorId: ask.callerId, what, at, ...more, channel: 'PROGRAM' }) as const;

/** Done by a consent: what it took counts against the cap, the person is told of what changed, and both can read it. */
const keepDone = async (
  tx: Query,
  now: Moment,
  name: EndpointName,
  ask: Ask,
  helping: HelpingRow,
  { about, amountFen, isNoChange }: HelpBounds,
) => {
  if (amountFen > 0) await addUsed(tx, helping.id, amountFen);
  await keepHelpDone(tx, helping.id, helping, toldOf(ask, name, now, { about, askedFen: amountFen, amountFen }));
  if (!isNoChange) await tellHelpDone(tx, helping, { name, about, amountFen, at: now });
};

/**
 * A command in one's own name, or by a consent in another's. Consent, deed and the line about it are one transaction:
 * what was ended before is not done after.
 */
export const doneFor = async (
  tx: Query,
  now: Moment,
  name: EndpointName,
  ask: Ask,
  deed: (personId: string, tx: Query) => Promise<Decision<unknown>>,
): Promise<Decision<unknown>> => {
  if (ask.helpingId === null) return deed(ask.callerId, tx);
  const { helping, bounds, may } = await decideBy(tx, now, name, ask);
  if (!helping) return may;
  noteSubject(tx, helping.helpedId);
  const decision = may.ok ? await deed(helping.helpedId, { ...tx, helpingId: helping.id }) : may;
  if (decision.ok) await keepDone(tx, now, name, ask, helping, bounds);
  else
    await keepHelpRefused(
      tx,
      helping,
      toldOf(ask, name, now, { about: bounds.about, askedFen: bounds.amountFen, amountFen: 0 }),
      decision,
    );
  return decision;
};

/** A fault undoes the whole deed, its line too; that it was tried is written down apart. */
export const keepFailure = async (bureau: Bureau, name: EndpointName, ask: Ask): Promise<void> => {
  await transactNow(bureau, async (tx, now) => {
    signFailure(tx, now, name, ask);
    const helping = ask.helpingId === null ? null : await findHelping(tx, ask.helpingId);
    if (helping?.helperId === ask.callerId)
      await keepHelpFailed(tx, helping, toldOf(ask, name, now, { about: null, askedFen: 0, amountFen: 0 }));
  });
};
