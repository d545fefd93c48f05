import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem } from '@/contract/problem.contract';
import { refuse } from '@/domain/outcome';
import { isOutOfRoom } from '../store/file-faults';
import { isOutcomeUnknown, isUnavailable } from '../store/unavailable';
import { PROBLEM_TYPE, problemOf } from './problem';
import { REQUEST_LIMITS } from './request-limits';

type InputProblem = { path: string; message: string };

const dotted = (pointer: string): string => pointer.split('/').filter(Boolean).join('.');

const inputProblem = (problems: readonly InputProblem[], traceId: string): Problem => {
  const field = problems[0]?.path;
  return {
    ...problemOf(refuse('INVALID_INPUT'), traceId),
    params: { problems: [...problems] },
    ...(field ? { field } : {}),
  };
};

/** What the framework itself refuses: a body that is not JSON, or of another kind. */
const isClientError = (error: FastifyError): boolean =>
  error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;

const TOO_LARGE_A_BODY = 'FST_ERR_CTP_BODY_TOO_LARGE';
const bodyTooLarge = refuse('BODY_TOO_LARGE', { mostBytes: REQUEST_LIMITS.bodyLimit });

const sendProblem = (reply: FastifyReply, problem: Problem) =>
  reply.code(problem.status).type(PROBLEM_TYPE).send(problem);

/** What a key did before, or does yet where an earlier asking is under way, is not known: it is never told that nothing was done. */
const hasKey = ({ headers }: FastifyRequest): boolean => headers['idempotency-key'] !== undefined;

const onError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const problems = error.validation.map(({ instancePath, message }) => ({
      path: dotted(instancePath),
      message: message ?? '',
    }));
    return sendProblem(reply, inputProblem(problems, request.id));
  }
  if (error.code === TOO_LARGE_A_BODY) return sendProblem(reply, problemOf(bodyTooLarge, request.id));
  if (isClientError(error)) {
    const problem = inputProblem([{ path: '', message: error.code }], request.id);
    return sendProblem(reply, { ...problem, status: error.statusCode ?? problem.status });
  }
  request.log.error({ fault: error.stack }, 'fault');
  if (isOutOfRoom(error)) return sendProblem(reply, problemOf(refuse('NO_ROOM'), request.id));
  const isAway = isUnavailable(error);
  if (isAway && !hasKey(request)) return sendProblem(reply, problemOf(refuse('STORE_AWAY'), request.id));
  const status = isAway || isOutcomeUnknown(error) ? 503 : 500;
  const fault = { type: 'urn:gongji:fault', title: 'A fault of the bureau.', status, traceId: request.id };
  return reply.code(fault.status).type(PROBLEM_TYPE).send(fault);
};

/** An expected no is an answer; everything else thrown is a fault, told by its trace id alone. */
export const answerFaults = (app: FastifyInstance): void => {
  app.setErrorHandler(onError);
};
