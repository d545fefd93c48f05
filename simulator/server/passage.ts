import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Lines } from './line';

/** Headers that belong to one stretch of the way, or to this server alone. */
const OWN = new Set([
  'host',
  'connection',
  'keep-alive',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'accept-encoding',
  'expect',
  'upgrade',
  'te',
  'trailer',
  'origin',
  'referer',
  'cookie',
  'date',
]);

const headersOf = ({ headers }: FastifyRequest): Headers => {
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (OWN.has(name) || name.startsWith('x-simulator-') || name.startsWith('sec-')) continue;
    kept.set(name, String(value));
  }
  return kept;
};

/**
 * Cuts the line after the first words of an answer. A browser that reads nothing at all on a line it has used before
 * asks again by itself, and the phone would never learn that anything was lost.
 */
const cut = (reply: FastifyReply): void => {
  reply.hijack();
  reply.raw.writeHead(200, { 'content-length': '1', connection: 'close', 'cache-control': 'no-store' });
  reply.raw.flushHeaders();
  reply.raw.socket?.end();
};

const askBureau = async (request: FastifyRequest, url: string) => {
  const hasBody = request.body instanceof Buffer && request.body.length > 0;
  const answer = await fetch(url, {
    method: request.method,
    headers: headersOf(request),
    redirect: 'manual',
    ...(hasBody && { body: new Uint8Array(request.body as Buffer) }),
  });
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
};

interface Way {
  readonly lines: Lines;
  /** Whose line; null: the operator's own, which has no faults. */
  readonly phone: string | null;
  readonly url: string;
}

/** Takes one request of a phone to the bureau and its answer back, as well as the phone's line allows. */
export async function pass(request: FastifyRequest, reply: FastifyReply, { lines, phone, url }: Way): Promise<unknown> {
  const hasNoLine = (): boolean => phone !== null && lines.faultOf(phone).kind === 'NO_LINE';
  if (hasNoLine()) return cut(reply);
  // A bureau that is down, or dies while it answers, looks to a phone like a line that is cut.
  const answer = await askBureau(request, url).catch(() => undefined);
  if (!answer) return cut(reply);
  if (phone !== null) {
    await lines.dawdle(phone);
    if (hasNoLine() || lines.losesAnswer(phone, request.method)) return cut(reply);
  }
  reply.code(answer.status);
  for (const [name, value] of answer.headers) if (!OWN.has(name)) reply.header(name, value);
  return reply.send(answer.body);
}
