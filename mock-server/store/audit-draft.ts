import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

/** So many fen from one account to another, by the accounts' numbers. */
export type Moved = readonly [fromId: number, toId: number, amountFen: Fen];

/** Something that came into another state. `from` is null where it was not there before. */
export interface Change {
  of:
    | 'SHARING'
    | 'SHARING_TERMS'
    | 'CROSS_SHARING'
    | 'HELPING'
    | 'SETTLEMENT'
    | 'PREMIUM'
    | 'TRANSFER'
    | 'PERSON'
    | 'PHONE';
  id: string;
  from: string | null;
  to: string;
  /** Of a transfer: its postings, in their order. */
  moved?: readonly Moved[];
}

/** A change as it lies in a line. */
export type ToldChange = [of: Change['of'], id: string, from: string | null, to: string, moved?: readonly Moved[]];

export const toldChange = ({ of, id, from, to, moved }: Change): ToldChange =>
  moved === undefined ? [of, id, from, to] : [of, id, from, to, moved];

export type AuditOutcome = 'DONE' | 'REFUSED' | 'FAILED';
export type AuditChannel = 'PROGRAM' | 'TERMINAL' | 'HALL' | 'EMPLOYER' | 'OPERATOR' | 'CALENDAR';

/** Who asked for what, by which consent and way, and what came of it: ids and codes, never a name or a number. */
export interface Signed {
  at: Moment;
  actor: string;
  action: string;
  /** Of a person's own deed; left out: whoever the deed turned out to be about. */
  subject?: string | null;
  helpingId: string | null;
  channel: AuditChannel;
  outcome: AuditOutcome;
  code: string | null;
  /** A digest of what was answered. */
  answerHash: string | null;
}

/** What a transaction will leave in the audit: filled on the way, written at its very end. */
export interface AuditDraft {
  changes: Change[];
  /** The person whom the deed named first. */
  subject: string | null;
  signed: Signed | null;
}

export const emptyDraft = (): AuditDraft => ({ changes: [], subject: null, signed: null });

export const noteChange = (tx: Query, change: Change): void => {
  tx.draft.changes.push(change);
};

export const noteSubject = (q: Query, personId: string): void => {
  q.draft.subject ??= personId;
};

export const signDraft = (tx: Query, signed: Signed): void => {
  tx.draft.signed = signed;
};

/** A lever of the sandbox was pulled; a no among the answers is known by its code. */
export const signOperator = (tx: Query, at: Moment, action: string, answer: unknown): void => {
  const { ok, code } = { ok: true, code: null, ...(answer as { ok?: boolean; code?: string } | null) };
  const told = { outcome: ok ? 'DONE' : 'REFUSED', code: ok ? null : code } as const;
  signDraft(tx, { at, actor: 'OPERATOR', action, channel: 'OPERATOR', helpingId: null, answerHash: null, ...told });
};

/** A world is planted or brought up to date: its past is what it is, one line tells of all of it. */
export const signPlanting = (tx: Query, at: Moment, action: 'plantWorld' | 'openBureau'): void => {
  tx.draft.changes = [];
  const none = { helpingId: null, code: null, answerHash: null };
  signDraft(tx, { at, actor: 'BUREAU', action, subject: null, channel: 'OPERATOR', outcome: 'DONE', ...none });
};
