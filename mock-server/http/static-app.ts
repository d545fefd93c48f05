import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '@/domain/outcome';
import { sendRefusal } from './serve';

/** What the built app needs and no more: its own scripts, the styles that Taro and React write into the page, drawn pictures. */
const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
} as const;

const BUREAU_PATH = /^\/(v1|_demo)(\/|$)/i;

const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && !BUREAU_PATH.test(url.split('?')[0] ?? '') && (headers.accept ?? '').includes('text/html');

/** Serves the built h5 app, where one is given; its own addresses all open the same page. */
export const serveApp = async (app: FastifyInstance, staticDir: string | undefined): Promise<void> => {
  if (staticDir !== undefined)
    await app.register(fastifyStatic, {
      root: staticDir,
      setHeaders: (answer) => {
        for (const [name, value] of Object.entries(PAGE_HEADERS)) answer.setHeader(name, value);
      },
    });
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) =>
    staticDir !== undefined && isPage(request) ? reply.sendFile('index.html') : sendRefusal(reply, refuse('NOT_FOUND')),
  );
};
