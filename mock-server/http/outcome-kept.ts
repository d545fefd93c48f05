import type { Moment } from '@/domain/calendar';
import type { Decision } from '@/domain/outcome';
import type { RefusalCode } from '@/domain/refusals';
import { canonicalJson, sha256 } from '../fingerprint';
import { keepAnswer } from '../store/idempotency';
import { keyedRequestHash } from '../store/keyed-request-hash';
import { secretOf } from '../store/meta';
import type { Query } from '../store/store';
import { signCommand } from './audit-line';
import type { Ask, Command } from './command';
import { problemOf } from './problem';

/** In another's name it is another request. Only with the secret can it be told whether a request was this one: it holds numbers that can be tried out. */
export const requestHashOf = async (tx: Query, { method, path, body, helpingId }: Ask): Promise<string> =>
  keyedRequestHash(
    await secretOf(tx),
    sha256(`${helpingId === null ? '' : `${helpingId} `}${method} ${path}\n${canonicalJson(body)}`),
  );

interface Outcome {
  /** The code of the no; null: it was done. */
  refused: RefusalCode | null;
  status: number;
  kept: unknown;
}

/** What is kept of a decision: the answer, or the problem with the trace of its first telling. */
export const outcomeOf = (decision: Decision<unknown>, ask: Ask, command: Command): Outcome => {
  if (decision.ok) return { refused: null, status: command.status, kept: decision.value ?? null };
  const problem = problemOf(decision, ask.traceId);
  return { refused: decision.code, status: problem.status, kept: problem };
};

/** The answer under its key, and the line in the audit. */
export const keepOutcome = async (
  tx: Query,
  now: Moment,
  ask: Ask,
  command: Command,
  { refused, status, kept }: Outcome,
): Promise<void> => {
  const response = JSON.stringify(kept);
  await keepAnswer(tx, ask.actor, ask.key, { requestHash: await requestHashOf(tx, ask), status, response }, now);
  signCommand(tx, now, command.name, ask, { refused, response });
};
