import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PAGE } from './headers';

const BUREAU_PATH = /^\/(v1|_demo)(\/|$)/i;

/** The name changes with what is in the file; it may be lying there packed. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8}\.\w+(\.(br|gz))?$/;

/** Kept for good, or asked for again each time, which costs a line where nothing changed. */
const keepingOf = (file: string): string =>
  NAMED_BY_CONTENT.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Somebody opens an address of the app. */
export const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && !BUREAU_PATH.test(url.split('?')[0] ?? '') && (headers.accept ?? '').includes('text/html');

/** Serves the files of the built h5 app, where one is given; packed, as the build left them, to whoever can unpack. */
export const serveApp = async (app: FastifyInstance, staticDir: string | undefined): Promise<void> => {
  if (staticDir !== undefined)
    await app.register(fastifyStatic, {
      root: staticDir,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (answer, file) => {
        const said = { ...PAGE, 'cache-control': keepingOf(file), vary: 'accept-encoding' };
        for (const [name, value] of Object.entries(said)) answer.setHeader(name, value);
      },
    });
};
