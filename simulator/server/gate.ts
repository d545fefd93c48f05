import type { FastifyInstance } from 'fastify';
import { wrongHead } from '../../mock-server/http/head';
import type { Names } from '../../mock-server/http/own-names';
import { whyNotIn } from '../../mock-server/http/who-may-ask';
import { EVERY_ANSWER } from './headers';
import { sendProblem } from './problem';

/** Lets in who asks for this machine by one of its names, from a page of its own. */
export const keepGate = (app: FastifyInstance, hosts: Names): void => {
  const gate = { hosts, origins: new Set<string>() };
  app.addHook('onRequest', async ({ headers, raw }, reply) => {
    for (const [name, value] of Object.entries(EVERY_ANSWER)) reply.header(name, value);
    const code = wrongHead(raw) ?? whyNotIn(headers, gate);
    if (code) return sendProblem(reply, code);
  });
};
