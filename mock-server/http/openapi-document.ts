import type { FastifyInstance } from 'fastify';

/** The document is large and the same as long as the bureau is open: it is made once, however often it is asked for. */
export const serveDocument = (app: FastifyInstance): void => {
  let document: Buffer | null = null;
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    document ??= Buffer.from(JSON.stringify(app.swagger()));
    return reply.type('application/json; charset=utf-8').send(document);
  });
};
