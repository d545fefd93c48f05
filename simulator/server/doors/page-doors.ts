import type { FastifyInstance } from 'fastify';
import type { Assets } from '../bundles';
import { pageHeaders } from '../headers';
import { glassPage, phonePage, stagePage } from '../pages';
import { sendProblem } from '../problem';

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' } as const;

const PAGES = [
  { url: '/', html: stagePage, headers: pageHeaders() },
  { url: '/phone', html: phonePage, headers: pageHeaders() },
  { url: '/_simulator/glass.html', html: glassPage, headers: pageHeaders({ makesScripts: true, writesStyles: true }) },
] as const;

/** Our own pages, and what they load. */
export const pageDoors = (app: FastifyInstance, made: Assets, readWeapp: () => string): void => {
  for (const { url, html, headers } of PAGES)
    app.get(url, (_request, reply) => reply.headers(headers).type('text/html; charset=utf-8').send(html));
  app.get('/_simulator/package.json', (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      return reply.type('application/json; charset=utf-8').send(readWeapp());
    } catch (fault) {
      // No build, half a build, or a template that does not compile.
      request.log.error({ fault: fault instanceof Error ? fault.stack : 'unknown' }, 'package');
      return sendProblem(reply, 'PACKAGE_UNREADABLE', fault instanceof Error ? fault.message : undefined);
    }
  });
  app.get<{ Params: { name: string } }>('/_simulator/:name', async ({ params: { name } }, reply) => {
    const text = await made.read(name);
    if (text === undefined) return sendProblem(reply, 'NOT_FOUND');
    const type = name.endsWith('.css') ? TYPES.css : TYPES.js;
    return reply.header('cache-control', 'no-store').type(type).send(text);
  });
};
