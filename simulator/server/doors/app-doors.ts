import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pageHeaders } from '../headers';
import { notBuiltPage } from '../pages';
import { sendProblem } from '../problem';

const OWN_STORAGE = '<script src="/_simulator/own-storage.js"></script>';
const HEADERS = pageHeaders({ writesStyles: true });

const sendPage = (reply: FastifyReply, h5Dir: string, change: (html: string) => string): FastifyReply => {
  const file = path.join(h5Dir, 'index.html');
  reply.headers(HEADERS).type('text/html; charset=utf-8');
  return existsSync(file) ? reply.send(change(readFileSync(file, 'utf8'))) : reply.code(503).send(notBuiltPage);
};

/** Before every other script, so that the app never sees another storage than its phone's. */
const withOwnStorage = (html: string): string => html.replace(/<head[^>]*>/i, (head) => head + OWN_STORAGE);

/**
 * The browser app, unchanged: `/app/` as anybody opens it, `/app/<phone>/` on a phone of the stage. Its scripts and
 * styles name each other from the root of the site, so there they are.
 */
export const appDoors = async (app: FastifyInstance, h5Dir: string): Promise<void> => {
  app.get('/app', (_request, reply) => reply.redirect('/app/'));
  app.get('/app/', (_request, reply) => sendPage(reply, h5Dir, (html) => html));
  app.get<{ Params: { phone: string } }>('/app/:phone', (request, reply) =>
    reply.redirect(`/app/${encodeURIComponent(request.params.phone)}/`),
  );
  app.get<{ Params: { phone: string } }>('/app/:phone/', (request, reply) =>
    /^[a-z0-9-]{1,32}$/.test(request.params.phone)
      ? sendPage(reply, h5Dir, withOwnStorage)
      : sendProblem(reply, 'NOT_FOUND'),
  );
  if (existsSync(h5Dir))
    await app.register(fastifyStatic, {
      root: h5Dir,
      index: false,
      allowedPath: (asked) => asked !== '/index.html',
      setHeaders: (answer) => {
        for (const [name, value] of Object.entries(HEADERS)) answer.setHeader(name, value);
      },
    });
};
