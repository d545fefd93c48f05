import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { STATUS_OF_HEAD } from '../../mock-server/http/head';

/** Every no of the stage's own server, and its status. The bureau's own are passed on as they are. */
const PROBLEMS = {
  HOST_UNKNOWN: [403, 'This server is not called by that name.'],
  ORIGIN_UNKNOWN: [403, 'A page of another origin may not ask here.'],
  HOST_TWICE: [STATUS_OF_HEAD.HOST_TWICE, 'A request asks for one host.'],
  HEADERS_TOO_MANY: [STATUS_OF_HEAD.HEADERS_TOO_MANY, 'The request has more headers than are read.'],
  METHOD_NOT_ALLOWED: [405, 'This method is carried nowhere.'],
  ADDRESS_NOT_ALLOWED: [403, 'The mini-program may ask the bureau and nobody else.'],
  INVALID_INPUT: [400, 'The request does not have the form that is asked for.'],
  NOT_FOUND: [404, 'There is nothing at this address.'],
  PACKAGE_UNREADABLE: [503, 'The mini-program cannot be read.'],
  BUREAU_DID_NOT_START: [503, 'The bureau did not start.'],
  FAULT: [500, 'A fault of the stage.'],
} as const;

type ProblemCode = keyof typeof PROBLEMS;

/** Answers no, as RFC 9457 says it. `detail` never holds anything of a person. */
export const sendProblem = (reply: FastifyReply, code: ProblemCode, detail?: string): FastifyReply => {
  const [status, title] = PROBLEMS[code];
  const body = { type: `urn:gongji:stage:${code}`, title, status, code, ...(detail !== undefined && { detail }) };
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body));
};

const isClientError = ({ statusCode = 500 }: FastifyError): boolean => statusCode >= 400 && statusCode < 500;

const onError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const wrong = error.validation.map(({ instancePath, message }) => `${instancePath || '/'}: ${message}`);
    return sendProblem(reply, 'INVALID_INPUT', wrong.join('; '));
  }
  if (isClientError(error)) return sendProblem(reply, 'INVALID_INPUT', error.code);
  request.log.error({ fault: error.stack }, 'fault');
  return sendProblem(reply, 'FAULT');
};

/** What is thrown or asked for in vain is answered as a problem. */
export const answerProblems = (app: FastifyInstance): void => {
  app.setErrorHandler(onError);
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'NOT_FOUND'));
};
