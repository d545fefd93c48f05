import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isOurs } from '../../mock-server/http/own-names';
import { EVERY_ANSWER } from './headers';
import { sendProblem } from './problem';

/** A page of another origin may not press a button here; a page of ours, and a program without a page, may. */
const comesFromElsewhere = ({ headers: { origin, host } }: FastifyRequest): boolean =>
  origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;

/** Lets in who asks for this machine by one of its names, from a page of its own. */
export const keepGate = (app: FastifyInstance, names: ReadonlySet<string>): void => {
  app.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(EVERY_ANSWER)) reply.header(name, value);
    if (!isOurs(request.headers.host, names)) return sendProblem(reply, 'HOST_UNKNOWN');
    if (comesFromElsewhere(request)) return sendProblem(reply, 'ORIGIN_UNKNOWN');
  });
};
