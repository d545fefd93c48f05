import { ENDPOINTS, type EndpointName } from '@/contract/endpoints';
import type { Moment } from '@/domain/calendar';
import { type Decision, type Refusal, refuse } from '@/domain/outcome';
import type { Bureau } from '../bureau';
import { isOutOfRoom } from '../store/file-faults';
import { findAnswer, type StoredAnswer } from '../store/idempotency';
import type { Query } from '../store/store';
import { isOutcomeUnknown } from '../store/unavailable';
import { watch } from '../store/watched';
import { transactNow } from '../up-to-date';
import { signCommand } from './audit-line';
import type { Caller } from './authenticate';
import { unlessNamedTooOften } from './named-in-vain';
import { keepOutcome, outcomeOf, requestHashOf } from './outcome-kept';
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

/** What anybody may ask for without end is not written down without end: of a command that changed nothing, nothing is kept there. */
const isOpenToAll = ({ name }: Command): boolean => ENDPOINTS[name].caller === 'ANYONE';

const replyNo = (refusal: Refusal, { traceId }: Ask): Reply => {
  const problem = problemOf(refusal, traceId);
  return { status: problem.status, body: problem, replayed: false };
};

const replay = async (tx: Query, now: Moment, ask: Ask, command: Command, known: StoredAnswer): Promise<Reply> => {
  if (known.requestHash !== (await requestHashOf(tx, ask))) {
    if (!isOpenToAll(command))
      signCommand(tx, now, command.name, ask, { refused: 'IDEMPOTENCY_KEY_REUSED', response: null });
    return replyNo(refuse('IDEMPOTENCY_KEY_REUSED'), ask);
  }
  const kept: unknown = JSON.parse(known.response);
  if (known.status >= OK_BELOW) return { status: known.status, body: kept, replayed: true };
  const shown = await command.show(tx, ask.key, kept, now);
  return shown.ok ? { status: known.status, body: shown.value, replayed: true } : replyNo(shown, ask);
};

const perform = async (tx: Query, now: Moment, ask: Ask, command: Command): Promise<Reply> => {
  const watched = isOpenToAll(command) ? watch(tx) : null;
  const decision = await unlessNamedTooOften(tx, now, ask, () => command.deed(watched?.tx ?? tx, now));
  const outcome = outcomeOf(decision, ask, command);
  const { status, kept } = outcome;
  if (!watched || watched.hasChanged()) await keepOutcome(tx, now, ask, command, outcome);
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
