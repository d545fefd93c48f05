import type { FastifyInstance, FastifyReply } from 'fastify';
import { refuse } from '@/domain/outcome';
import { STATUS_OF_HEAD, type WrongHead, wrongHead } from './head';
import { PROBLEM_TYPE, problemOf } from './problem';
import { sendRefusal } from './serve';
import { type Gate, whyNotIn } from './who-may-ask';

const refuseHead = (reply: FastifyReply, wrong: WrongHead): FastifyReply => {
  const said = {
    ...problemOf(refuse('INVALID_INPUT'), reply.request.id),
    params: { problems: [{ path: '', message: wrong }] },
  };
  const problem = { ...said, status: STATUS_OF_HEAD[wrong] };
  return reply.code(problem.status).type(PROBLEM_TYPE).send(problem);
};

/** Lets in who asks for the bureau by one of its names, and no page of anybody else's. */
export const keepGate = (app: FastifyInstance, gate: Gate): void => {
  app.addHook('onRequest', async ({ headers, raw }, reply) => {
    const wrong = wrongHead(raw);
    if (wrong) return refuseHead(reply, wrong);
    const code = whyNotIn(headers, gate);
    if (code) return sendRefusal(reply, refuse(code));
  });
};
