import type { Moment } from '@/domain/calendar';
import type { Query } from '../store/store';

/** Work that the calendar makes due, one piece at a time. */
export interface DueEffect {
  /** When the next piece is due; null: none is. */
  dueAt: (q: Query) => Promise<Moment | null>;
  /** Does that piece, dated at the moment it was due. */
  perform: (tx: Query) => Promise<void>;
}
