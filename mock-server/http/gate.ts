import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '@/domain/outcome';
import { isOurOrigin, isOurs } from './own-names';
import { sendRefusal } from './serve';

/** Another name means that somebody else's page was led here; another origin, that it asks. A program has no origin. */
const whyNot = ({ headers: { host, origin } }: FastifyRequest, names: ReadonlySet<string>): Refusal | null => {
  if (!isOurs(host, names)) return refuse('HOST_UNKNOWN');
  return origin === undefined || isOurOrigin(origin, names) ? null : refuse('ORIGIN_UNKNOWN');
};

/** Lets in who asks for the bureau by one of its names, and no page of anybody else's. */
export const keepGate = (app: FastifyInstance, names: ReadonlySet<string>): void => {
  app.addHook('onRequest', async (request, reply) => {
    const refusal = whyNot(request, names);
    if (refusal) return sendRefusal(reply, refusal);
  });
};
