import type { FastifyInstance } from 'fastify';

/** One line a request: which door, how it ended, how long. Never a body, a query, a name or a number of a person. */
export const logRequests = (app: FastifyInstance): void => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
};
