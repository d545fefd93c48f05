import type { Moment } from '@/domain/calendar';
import { type Decision, type Refusal, refuse } from '@/domain/outcome';
import type { Bureau } from '../bureau';
import { canonicalJson, sha256 } from '../fingerprint';
import { findAnswer, keepAnswer, type StoredAnswer } from '../store/idempotency';
import type { Query } from '../store/store';
import { transactNow } from '../up-to-date';
import { problemOf } from './problem';

/** A request as it reaches a door, its parts already checked. */
export interface Ask {
  callerId: string;
  /** The consent by which the caller acts for another; null: in their own name. */
  helpingId: string | null;
  /** Whose Idempotency-Keys these are. */
  actor: string;
  /** The address that the request came from. */
  from: string;
  method: string;
  path: string;
  /** Of a command; empty for a question. */
  key: string;
  body: unknown;
  params: unknown;
  query: unknown;
  traceId: string;
}

export interface Reply {
  status: number;
  body: unknown;
  /** The answer was given before and is repeated. */
  replayed: boolean;
}

export interface Command {
  status: number;
  /** What it answers is kept as JSON. */
  deed: (tx: Query, now: Moment) => Promise<Decision<unknown>>;
  /** From what was kept to what the caller reads; some answers are not given again for ever. */
  show: (tx: Query, key: string, kept: unknown, now: Moment) => Promise<Decision<unknown>>;
}

const OK_BELOW = 400;

/** In another's name it is another request. */
const requestHashOf = ({ method, path, body, helpingId }: Ask): string =>
  sha256(`${helpingId === null ? '' : `${helpingId} `}${method} ${path}\n${canonicalJson(body)}`);

const replyNo = (refusal: Refusal, { traceId }: Ask): Reply => {
  const problem = problemOf(refusal, traceId);
  return { status: problem.status, body: problem, replayed: false };
};

const replay = async (tx: Query, now: Moment, ask: Ask, command: Command, known: StoredAnswer): Promise<Reply> => {
  if (known.requestHash !== requestHashOf(ask)) return replyNo(refuse('IDEMPOTENCY_KEY_REUSED'), ask);
  const kept: unknown = JSON.parse(known.response);
  if (known.status >= OK_BELOW) return { status: known.status, body: kept, replayed: true };
  const shown = await command.show(tx, ask.key, kept, now);
  return shown.ok ? { status: known.status, body: shown.value, replayed: true } : replyNo(shown, ask);
};

/** What is kept of a decision: the answer, or the problem with the trace of its first telling. */
const outcomeOf = (decision: Decision<unknown>, ask: Ask, command: Command): { status: number; kept: unknown } => {
  if (decision.ok) return { status: command.status, kept: decision.value ?? null };
  const problem = problemOf(decision, ask.traceId);
  return { status: problem.status, kept: problem };
};

const perform = async (tx: Query, now: Moment, ask: Ask, command: Command): Promise<Reply> => {
  const decision = await command.deed(tx, now);
  const { status, kept } = outcomeOf(decision, ask, command);
  const answer = { requestHash: requestHashOf(ask), status, response: JSON.stringify(kept) };
  await keepAnswer(tx, ask.actor, ask.key, answer, now);
  if (!decision.ok) return { status, body: kept, replayed: false };
  const shown = await command.show(tx, ask.key, kept, now);
  return shown.ok ? { status, body: shown.value, replayed: false } : replyNo(shown, ask);
};

/** Does a command once: the deed and its answer are committed together, a refusal too; asked again, it answers the same. */
export const runCommand = (bureau: Bureau, ask: Ask, command: Command): Promise<Reply> =>
  transactNow(bureau, async (tx, now) => {
    const known = await findAnswer(tx, ask.actor, ask.key);
    return known ? replay(tx, now, ask, command, known) : perform(tx, now, ask, command);
  });
