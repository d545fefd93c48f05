import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closedAtTheEnd } from '../../support/opened';

/** What happens to a request on its way to the bureau and back. */
export type LineState = 'OPEN' | 'ANSWERS_LOST' | 'DOWN';

export interface Line {
  readonly url: string;
  state: LineState;
  /** The Idempotency-Keys of all that reached the bureau, by `METHOD /path`. */
  readonly keys: (deed: string) => string[];
}

/** Sends what was asked on to the bureau as it is; null: the bureau is gone. */
async function passOn(bureauUrl: string, request: IncomingMessage): Promise<Response | null> {
  const body: Buffer[] = [];
  for await (const part of request) body.push(part as Buffer);
  const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
  return fetch(bureauUrl + request.url, {
    method: request.method ?? 'GET',
    headers: headers as Record<string, string>,
    ...(body.length > 0 && { body: Buffer.concat(body) }),
  }).catch(() => null);
}

/** A line to the real bureau that can lose answers. */
export async function lineTo(bureauUrl: () => string): Promise<Line> {
  const heard: { deed: string; key: string }[] = [];
  const line: { state: LineState } = { state: 'OPEN' };
  const server = createServer(async (request, reply) => {
    if (line.state === 'DOWN') return void request.socket.destroy();
    heard.push({
      deed: `${request.method} ${request.url}`,
      key: String(request.headers['idempotency-key'] ?? ''),
    });
    const answer = await passOn(bureauUrl(), request);
    const isLost = line.state === 'ANSWERS_LOST' && request.method === 'POST';
    if (!answer || isLost) return void request.socket.destroy();
    reply.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    reply.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closedAtTheEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(line, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys: (deed: string) => heard.filter((one) => one.deed.startsWith(deed)).map(({ key }) => key),
  });
}
