import type { Moment } from '@/domain/calendar';
import type { Query } from '../store/store';

/** Work that the calendar makes due, one piece at a time. */
export interface DueEffect {
  /** What the audit calls it. */
  name: string;
  /** By what the next piece is known: a SELECT of one value; null: no piece waits. */
  next: string;
  /** When the piece known by this value is due. Left out: the value is that moment. */
  dueAt?: (next: string) => Moment;
  /** Does that piece, dated at the moment it was due. */
  perform: (tx: Query) => Promise<void>;
}
