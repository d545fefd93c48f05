import type { z } from 'zod';
import { ENDPOINTS, type EndpointName } from '@/contract/endpoints';
import { type Day, dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import type { Bureau } from '../bureau';
import type { Query } from '../store/store';
import { readNow } from '../up-to-date';
import { AUTHENTICATE, type Authenticate } from './authenticate';
import { doneFor, keepFailure, whoseFacts } from './by-helper';
import { type Ask, type Command, type Reply, runCommand } from './command';
import { problemOf } from './problem';
import { whySignedOut } from './signed-out';

type Schema = z.ZodType;
type SuccessStatus = 200 | 201 | 202 | 204;

/** What a door takes and gives. */
export interface Shape<
  B extends Schema = Schema,
  P extends Schema = Schema,
  S extends Schema = Schema,
  A extends Schema = Schema,
> {
  status?: SuccessStatus;
  body?: B;
  params?: P;
  query?: S;
  answer: A;
}

/** One endpoint of the contract, served. */
export interface Door {
  name: EndpointName;
  status: SuccessStatus;
  shape: Shape;
  authenticate: Authenticate;
  answer: (bureau: Bureau, ask: Ask) => Promise<Reply>;
}

/** An ask whose parts the door's schemas have checked. */
interface Checked<B extends Schema, P extends Schema, S extends Schema> {
  callerId: string;
  body: z.output<B>;
  params: z.output<P>;
  query: z.output<S>;
}

const doorFor = (name: EndpointName, shape: Shape, answer: Door['answer']): Door => ({
  name,
  status: shape.status ?? 200,
  shape,
  authenticate: AUTHENTICATE[ENDPOINTS[name].caller],
  answer,
});

const replyOf = (decision: Decision<unknown>, status: SuccessStatus, traceId: string): Reply => {
  if (decision.ok) return { status, body: decision.value, replayed: false };
  const problem = problemOf(decision, traceId);
  return { status: problem.status, body: problem, replayed: false };
};

/** A question: committed facts of one moment. */
export const readDoor = <B extends Schema, P extends Schema, S extends Schema, A extends Schema>(
  name: EndpointName,
  shape: Shape<B, P, S, A>,
  work: (asked: Checked<B, P, S> & { q: Query; now: Moment; today: Day }) => Promise<Decision<z.output<A>>>,
): Door =>
  doorFor(name, shape, async (bureau, ask) => {
    const checked = ask as Checked<B, P, S>;
    const decision = await readNow(bureau, async (q, now) => {
      const signedOut = await whySignedOut(q, now, ask);
      if (signedOut) return signedOut;
      const whose = await whoseFacts(q, now, name, ask);
      return whose.ok ? work({ ...checked, callerId: whose.value, q, now, today: dayOf(now) }) : whose;
    });
    return replyOf(decision, shape.status ?? 200, ask.traceId);
  });

const runOrKeepFailure = async (bureau: Bureau, name: EndpointName, ask: Ask, command: Command): Promise<Reply> => {
  try {
    return await runCommand(bureau, ask, command);
  } catch (fault) {
    // Where not even that can be written, the first fault is the one to tell.
    await keepFailure(bureau, name, ask).catch(() => undefined);
    throw fault;
  }
};

/** A command: once per Idempotency-Key, in one transaction with its answer. */
export const commandDoor = <B extends Schema, P extends Schema, S extends Schema, A extends Schema>(
  name: EndpointName,
  shape: Shape<B, P, S, A>,
  work: (
    asked: Checked<B, P, S> & { tx: Query; now: Moment; key: string; from: string; demo: boolean },
  ) => Promise<Decision<unknown>>,
  show?: (tx: Query, key: string, kept: unknown, now: Moment) => Promise<Decision<z.output<A>>>,
): Door =>
  doorFor(name, shape, (bureau, ask) => {
    const checked = ask as Ask & Checked<B, P, S>;
    const deed: Command['deed'] = (tx, now) =>
      doneFor(tx, now, name, ask, (callerId, by) => work({ ...checked, callerId, tx: by, now, demo: bureau.demo }));
    return runOrKeepFailure(bureau, name, ask, {
      name,
      status: shape.status ?? 200,
      deed,
      show: show ?? (async (_tx, _key, kept) => accept(kept)),
    });
  });

/** A lever of the sandbox itself; it works on the whole bureau. */
export const operatorDoor = <B extends Schema, P extends Schema, S extends Schema, A extends Schema>(
  name: EndpointName,
  shape: Shape<B, P, S, A>,
  work: (asked: Checked<B, P, S> & { bureau: Bureau }) => Promise<Decision<z.output<A>>>,
): Door =>
  doorFor(name, shape, async (bureau, ask) => {
    const checked = ask as Checked<B, P, S>;
    return replyOf(await work({ ...checked, bureau: { ...bureau, acting: name } }), shape.status ?? 200, ask.traceId);
  });
