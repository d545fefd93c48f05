import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '@/domain/outcome';
import { sendRefusal } from './serve';

const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && !/^\/(v1|_demo)(\/|$)/.test(url) && (headers.accept ?? '').includes('text/html');

/** Serves the built h5 app, where one is given; its own addresses all open the same page. */
export const serveApp = async (app: FastifyInstance, staticDir: string | undefined): Promise<void> => {
  if (staticDir !== undefined) await app.register(fastifyStatic, { root: staticDir });
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) =>
    staticDir !== undefined && isPage(request) ? reply.sendFile('index.html') : sendRefusal(reply, refuse('NOT_FOUND')),
  );
};
