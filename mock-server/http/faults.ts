import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem } from '@/contract/problem.contract';
import { refuse } from '@/domain/outcome';
import { PROBLEM_TYPE, problemOf } from './problem';

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

/** What the framework itself refuses: a body too large, not JSON, or of another kind. */
const isClientError = (error: FastifyError): boolean =>
  error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;

const sendProblem = (reply: FastifyReply, problem: Problem) =>
  reply.code(problem.status).type(PROBLEM_TYPE).send(problem);

const onError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const problems = error.validation.map(({ instancePath, message }) => ({
      path: dotted(instancePath),
      message: message ?? '',
    }));
    return sendProblem(reply, inputProblem(problems, request.id));
  }
  if (isClientError(error)) {
    const problem = inputProblem([{ path: '', message: error.code }], request.id);
    return sendProblem(reply, { ...problem, status: error.statusCode ?? problem.status });
  }
  request.log.error({ fault: error.stack }, 'fault');
  const fault = { type: 'urn:gongji:fault', title: 'A fault of the bureau.', status: 500, traceId: request.id };
  return reply.code(fault.status).type(PROBLEM_TYPE).send(fault);
};

/** An expected no is an answer; everything else thrown is a fault, told by its trace id alone. */
export const answerFaults = (app: FastifyInstance): void => {
  app.setErrorHandler(onError);
};
