import type { FastifyInstance } from 'fastify';
import { WHO_ARE_YOU } from './statuses';

/** On every answer, the app’s files too. No `Server`, no `X-Powered-By`, no `Access-Control-*`: no page of another origin reads here. */
const EVERY_ANSWER = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** What is said to one person is kept by nobody on the way, and is no page. */
const DATA = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** What a page of the built app needs and no more: its own scripts, the styles that Taro and React write into it, drawn pictures. */
export const PAGE = {
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
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** An answer that says otherwise of itself, as the app’s files do, is left as it is. */
export const writeHeaders = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(EVERY_ANSWER);
  });
  app.addHook('onSend', async (_, reply) => {
    if (reply.statusCode === WHO_ARE_YOU) reply.header('www-authenticate', 'Bearer');
    for (const [name, value] of Object.entries(DATA))
      if (!reply.hasHeader(name) && !reply.raw.hasHeader(name)) reply.header(name, value);
  });
};
