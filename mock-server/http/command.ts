import { ENDPOINTS, type EndpointName } from '@/contract/endpoints';
import type { Moment } from '@/domain/calendar';
import { type Decision, type Refusal, refuse } from '@/domain/outcome';
import type { Bureau } from '../bureau';
import { canonicalJson, sha256 } from '../fingerprint';
import { isOutOfRoom } from '../store/file-faults';
import { findAnswer, keepAnswer, type StoredAnswer } from '../store/idempotency';
import { keyedRequestHash } from '../store/keyed-request-hash';
import { secretOf } from '../store/meta';
import type { Query } from '../store/store';
import { isOutcomeUnknown } from '../store/unavailable';
import { transactNow } from '../up-to-date';
import { signCommand } from './audit-line';
import type { Caller } from './authenticate';
import { unlessNamedTooOften } from './named-in-vain';
import { problemOf } from './problem';
import { whySignedOut } from './signed-out';

/** A request as it reaches a door, its parts already checked. */
export interface Ask extends Caller {
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
  name: EndpointName;
  status: number;
  /** What it answers is kept as JSON. */
  deed: (tx: Query, now: Moment) => Promise<Decision<unknown>>;
  /** From what was kept to what the caller reads; some answers are not given again for ever. */
  show: (tx: Query, key: string, kept: unknown, now: Moment) => Promise<Decision<unknown>>;
}

const OK_BELOW = 400;

/** In another's name it is another request. Only with the secret can it be told whether a request was this one: it holds numbers that can be tried out. */
const requestHashOf = async (tx: Query, { method, path, body, helpingId }: Ask): Promise<string> =>
  keyedRequestHash(
    await secretOf(tx),
    sha256(`${helpingId === null ? '' : `${helpingId} `}${method} ${path}\n${canonicalJson(body)}`),
  );

const replyNo = (refusal: Refusal, { traceId }: Ask): Reply => {
  const problem = problemOf(refusal, traceId);
  return { status: problem.status, body: problem, replayed: false };
};

const replay = async (tx: Query, now: Moment, ask: Ask, command: Command, known: StoredAnswer): Promise<Reply> => {
  if (known.requestHash !== (await requestHashOf(tx, ask))) {
    signCommand(tx, now, command.name, ask, { refused: 'IDEMPOTENCY_KEY_REUSED', response: null });
    return replyNo(refuse('IDEMPOTENCY_KEY_REUSED'), ask);
  }
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

/** What anybody may ask for without end is not written down without end: of a stranger who asks too often nothing is kept. */
const isUnkept = ({ code }: Refusal, { name }: Command): boolean =>
  code === 'TRIED_TOO_OFTEN' && ENDPOINTS[name].caller === 'ANYONE';

const perform = async (tx: Query, now: Moment, ask: Ask, command: Command): Promise<Reply> => {
  const decision = await unlessNamedTooOften(tx, now, ask, () => command.deed(tx, now));
  if (!decision.ok && isUnkept(decision, command)) return replyNo(decision, ask);
  const { status, kept } = outcomeOf(decision, ask, command);
  const response = JSON.stringify(kept);
  await keepAnswer(tx, ask.actor, ask.key, { requestHash: await requestHashOf(tx, ask), status, response }, now);
  signCommand(tx, now, command.name, ask, { refused: decision.ok ? null : decision.code, response });
  if (!decision.ok) return { status, body: kept, replayed: false };
  const shown = await command.show(tx, ask.key, kept, now);
  return shown.ok ? { status, body: shown.value, replayed: false } : replyNo(shown, ask);
};

/** Nothing is done or told by a session that was closed since the door let it in; what was done before is told again. */
const answerOnce = async (
  q: Query,
  now: Moment,
  ask: Ask,
  command: Command,
  doAnew: () => Promise<Reply>,
): Promise<Reply> => {
  const [signedOut, known] = await Promise.all([whySignedOut(q, now, ask), findAnswer(q, ask.actor, ask.key)]);
  if (signedOut) return replyNo(signedOut, ask);
  return known ? replay(q, now, ask, command, known) : doAnew();
};

/** What was done before is told as ever, where nothing new can be kept: only of an unknown key is it true that nothing was done. */
const replayWithoutRoom = ({ store, clock }: Bureau, ask: Ask, command: Command, fault: unknown): Promise<Reply> =>
  store.read((q) =>
    answerOnce(q, clock.now(), ask, command, () => {
      throw fault;
    }),
  );

const runOnce = async (bureau: Bureau, ask: Ask, command: Command): Promise<Reply> => {
  try {
    return await transactNow(bureau, (tx, now) =>
      answerOnce(tx, now, ask, command, () => perform(tx, now, ask, command)),
    );
  } catch (fault) {
    if (!isOutOfRoom(fault)) throw fault;
    return replayWithoutRoom(bureau, ask, command, fault);
  }
};

/** So often the key is asked what became of a commit whose answer was lost. */
const ASKED_AFTER = 3;

/**
 * Does a command once: the deed and its answer are committed together, a refusal too; asked again, it answers the same.
 * Where a commit's answer was lost, the key tells: what is there is repeated, what is not is done.
 */
export const runCommand = async (bureau: Bureau, ask: Ask, command: Command): Promise<Reply> => {
  for (let asked = 0; ; asked += 1) {
    try {
      return await runOnce(bureau, ask, command);
    } catch (fault) {
      if (!isOutcomeUnknown(fault) || asked === ASKED_AFTER) throw fault;
    }
  }
};
