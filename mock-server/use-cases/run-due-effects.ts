import { type Moment, startOfDay } from '@/domain/calendar';
import type { Bureau } from '../bureau';
import { type Agenda, agendaOf, firstDueSharing } from '../store/schedule';
import type { Query } from '../store/store';
import { advanceSharing } from './advance-sharing';
import { nextMonth, turnMonth } from './turn-month';

const NEVER = Number.POSITIVE_INFINITY;

const monthAt = ({ monthsDoneThrough }: Agenda): Moment =>
  monthsDoneThrough === null ? NEVER : startOfDay(nextMonth(monthsDoneThrough));

/** Is there anything the calendar has made due by a moment: one look at two indexes. */
export const isSomethingDue = async (q: Query, now: Moment): Promise<boolean> => {
  const agenda = await agendaOf(q);
  return Math.min(monthAt(agenda), agenda.sharingDueAt ?? NEVER) <= now;
};

/** The earliest effect that is due, dated at its own moment; at the same moment the month goes first. False: nothing is due. */
export const performNextDue = async (tx: Query, now: Moment): Promise<boolean> => {
  const agenda = await agendaOf(tx);
  const month = monthAt(agenda);
  const sharing = agenda.sharingDueAt ?? NEVER;
  if (Math.min(month, sharing) > now) return false;
  if (agenda.monthsDoneThrough !== null && month <= sharing) await turnMonth(tx, nextMonth(agenda.monthsDoneThrough));
  else {
    const id = await firstDueSharing(tx);
    if (id !== null) await advanceSharing(tx, id);
  }
  return true;
};

/** Does in order of time what the calendar has made due, each in its own transaction, however long the bureau was down. */
export const runDueEffects = async ({ store, clock }: Bureau): Promise<void> => {
  while (await store.transact((tx) => performNextDue(tx, clock.now())));
};
