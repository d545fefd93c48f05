import type { HelpDeedList, Helping, HelpingList } from '@/contract/helping.contract';
import type { Day } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { helpDeedsOf } from '../../store/help-deeds';
import { findHelping, type HelpingRow, helpingsOf } from '../../store/helpings';
import type { Query } from '../../store/store';
import { showHelpDeed, showHelping } from './show-helping';

/** A consent of which the reader is one of the two; to anybody else it is not there. */
export const helpingOf = async (q: Query, readerId: string, id: string): Promise<HelpingRow | null> => {
  const row = await findHelping(q, id);
  return row && (row.helperId === readerId || row.helpedId === readerId) ? row : null;
};

export const listHelpings = async (q: Query, today: Day, readerId: string): Promise<Decision<HelpingList>> =>
  accept({ helpings: (await helpingsOf(q, readerId)).map((row) => showHelping(row, readerId, today)) });

export const readHelping = async (q: Query, today: Day, readerId: string, id: string): Promise<Decision<Helping>> => {
  const row = await helpingOf(q, readerId, id);
  return row ? accept(showHelping(row, readerId, today)) : refuse('NOT_FOUND');
};

export const listHelpDeeds = async (q: Query, readerId: string, id: string): Promise<Decision<HelpDeedList>> => {
  const row = await helpingOf(q, readerId, id);
  return row ? accept({ deeds: (await helpDeedsOf(q, id)).map(showHelpDeed) }) : refuse('NOT_FOUND');
};
