import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ENDPOINTS } from '@/contract/endpoints';
import { HELP_NEEDS } from '@/contract/help-needs';
import type { Problem } from '@/contract/problem.contract';
import { type Refusal, refuse } from '@/domain/outcome';
import type { Bureau } from '../bureau';
import type { Caller } from './authenticate';
import type { Door } from './door';
import { lineOf } from './line-of';
import { isCommand, schemaOf } from './openapi';
import { PROBLEM_TYPE, problemOf } from './problem';
import { retryAfterOf } from './retry-after';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who knocks, once the door has let them in. */
    caller: Caller;
  }
}

const KEY_FORM = /^[A-Za-z0-9_-]{8,64}$/;

const keyOf = (request: FastifyRequest): string | null => {
  const key = request.headers['idempotency-key'];
  return typeof key === 'string' && KEY_FORM.test(key) ? key : null;
};

/** By which consent a person acts for another, where the door is a person's at all. */
const helpingOf = (request: FastifyRequest, door: Door): string | null => {
  const id = request.headers['helping-id'];
  return typeof id === 'string' && HELP_NEEDS[door.name] !== 'NO_PERSON' ? id : null;
};

export const sendRefusal = (reply: FastifyReply, refusal: Refusal): FastifyReply => {
  const problem = problemOf(refusal, reply.request.id);
  return reply.code(problem.status).type(PROBLEM_TYPE).send(problem);
};

/** Lets the caller in, or says why not; a fault here stops the request. */
const admit = (bureau: Bureau, door: Door) => async (request: FastifyRequest, reply: FastifyReply) => {
  const caller = await door.authenticate(bureau, request.headers.authorization);
  if (caller === null) return sendRefusal(reply, refuse('SIGN_IN_NEEDED'));
  if (isCommand(door.name) && keyOf(request) === null) return sendRefusal(reply, refuse('IDEMPOTENCY_KEY_MISSING'));
  request.caller = caller;
};

/** Where a body says nothing, none is as good as an empty one. */
const takeNoBodyAsEmpty = (door: Door) => async (request: FastifyRequest) => {
  const { body } = door.shape;
  const saysNothing = body instanceof z.ZodObject && Object.keys(body.shape).length === 0;
  if (saysNothing) request.body ??= {};
};

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '';

const handle = (bureau: Bureau, door: Door) => async (request: FastifyRequest, reply: FastifyReply) => {
  const { caller, method, body, params, query } = request;
  const {
    status,
    body: answer,
    replayed,
  } = await door.answer(bureau, {
    ...caller,
    helpingId: helpingOf(request, door),
    actor: `${ENDPOINTS[door.name].caller}:${caller.callerId}`,
    from: lineOf(request.ip),
    method,
    path: pathOf(request),
    key: keyOf(request) ?? '',
    body,
    params,
    query,
    traceId: request.id,
  });
  if (replayed) reply.header('Idempotent-Replayed', 'true');
  if (status >= 400) {
    const seconds = retryAfterOf(answer as Problem, bureau.clock.now());
    if (seconds !== null) reply.header('Retry-After', String(seconds));
    reply.type(PROBLEM_TYPE);
  }
  return reply.code(status).send(answer ?? undefined);
};

/** Hangs a door into the server, under the contract's method and path. */
export const serve = (app: FastifyInstance, bureau: Bureau, door: Door): void => {
  const { method, path } = ENDPOINTS[door.name];
  app.route({
    method,
    url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    schema: schemaOf(door),
    onRequest: admit(bureau, door),
    preValidation: takeNoBodyAsEmpty(door),
    handler: handle(bureau, door),
  });
};
