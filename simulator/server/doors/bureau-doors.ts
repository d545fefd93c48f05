import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Lines } from '../line';
import { pass } from '../passage';
import { sendProblem } from '../problem';

interface BureauParts {
  readonly lines: Lines;
  /** Where the bureau answers on this machine. */
  readonly origin: string;
  /** What the mini-program was built to call it. */
  readonly names: readonly string[];
}

const NAME = /^[a-z0-9-]{1,32}$/;

const named = (value: unknown): string | null => (typeof value === 'string' && NAME.test(value) ? value : null);

/** The phone that asks: it says so itself, or its page's address does. */
export const phoneOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | null =>
  named(headers['x-simulator-phone']) ?? named(headers.referer?.match(/^https?:\/\/[^/]+\/app\/([^/?#]+)\//)?.[1]);

/** Whoever asks without a phone has everybody's line, but for the operator's own doors. */
const lineOf = (request: FastifyRequest): string | null =>
  phoneOf(request) ?? (request.url.startsWith('/v1/') ? '' : null);

/** The path and query asked for, when the address is the bureau's own; null for anybody else's. */
export const pathAtBureau = (written: unknown, names: readonly string[]): string | null => {
  if (typeof written !== 'string' || !URL.canParse(written)) return null;
  const { origin, username, password, pathname, search } = new URL(written);
  const isBureau = names.includes(origin) && username === '' && password === '';
  return isBureau ? pathname + search : null;
};

/** By every method that can be carried; `fetch` carries no TRACE. */
const carry = (app: FastifyInstance, url: string, handler: RouteHandlerMethod): void => {
  const method = app.supportedMethods.filter((one) => one !== 'TRACE');
  app.route({ method, url, handler });
  app.route({
    method: 'TRACE',
    url,
    handler: (_request, reply) => sendProblem(reply.header('allow', method.join(', ')), 'METHOD_NOT_ALLOWED'),
  });
};

/** The way to the bureau: its own doors under their own addresses, and `wx.request` for the mini-program. */
export const bureauDoors = async (app: FastifyInstance, { lines, origin, names }: BureauParts): Promise<void> => {
  app.removeAllContentTypeParsers();
  // The bureau judges what is sent to it; here it is only carried.
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const url of ['/v1/*', '/_demo/*', '/openapi.json', '/healthz'])
    carry(app, url, (request, reply) =>
      pass(request, reply, { lines, phone: lineOf(request), url: origin + request.url }),
    );
  carry(app, '/_simulator/request', (request, reply) => {
    const path = pathAtBureau(request.headers['x-simulator-url'], names);
    if (path === null) return sendProblem(reply.header('x-simulator-refused', 'url'), 'ADDRESS_NOT_ALLOWED');
    return pass(request, reply, { lines, phone: phoneOf(request) ?? '', url: origin + path });
  });
};
