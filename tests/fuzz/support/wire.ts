import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import type { Written } from './written';

export interface Got {
  status: number;
  type: string;
  text: string;
}

/** It did not answer: too late, or it hung up without a word. */
export type Silence = { silence: 'TOO_LATE' | 'HUNG_UP' };

/** Generous: a busy machine answers in a few milliseconds. */
const PATIENCE_MS = 20_000;

const agent = new Agent({ keepAlive: true, maxSockets: 32 });
export const closeWire = () => agent.destroy();

const typeIn = (headers: IncomingHttpHeaders): string => headers['content-type'] ?? '';

const byProgram = (port: number, { method, address, headers, body }: Written) =>
  new Promise<Got | Silence>((resolve) => {
    // without it a question with a body would leave its bytes on the line for the next one
    const length = body ? { 'content-length': body.length } : {};
    const all = { ...Object.fromEntries(headers), ...length };
    const sent = request(
      { host: '127.0.0.1', port, method, path: address, headers: all, agent, timeout: PATIENCE_MS },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => void parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: typeIn(answer.headers),
            text: Buffer.concat(parts).toString(),
          }),
        );
        answer.on('error', () => resolve({ silence: 'HUNG_UP' }));
      },
    );
    sent.on('timeout', () => {
      resolve({ silence: 'TOO_LATE' });
      sent.destroy();
    });
    sent.on('error', () => resolve({ silence: 'HUNG_UP' }));
    sent.end(body ?? undefined);
  });

const CHUNK = /^([0-9a-f]+)\r\n/i;

const unchunked = (text: string): string => {
  const size = Number.parseInt(CHUNK.exec(text)?.[1] ?? '0', 16);
  const start = text.indexOf('\r\n') + 2;
  return size === 0 ? '' : text.slice(start, start + size) + unchunked(text.slice(start + size + 2));
};

const parsed = (bytes: Buffer): Got | Silence => {
  // `100 Continue` comes before the answer
  const text = bytes.toString('latin1').replace(/^(HTTP\/1\.1 1\d\d [\s\S]*?\r\n\r\n)+/, '');
  const end = text.indexOf('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
  if (end < 0 || status === 0) return { silence: 'HUNG_UP' };
  const head = text.slice(0, end);
  const body = text.slice(end + 4);
  const whole = /transfer-encoding: chunked/i.test(head) ? unchunked(body) : body;
  return {
    status,
    type: /content-type: ([^\r]*)/i.exec(head)?.[1] ?? '',
    text: Buffer.from(whole, 'latin1').toString(),
  };
};

/** What no client library would send. */
const byHand = (port: number, { method, address, headers, body }: Written) =>
  new Promise<Got | Silence>((resolve) => {
    const names = new Set(headers.map(([name]) => name));
    const all = [
      ...(names.has('host') ? [] : [['host', `127.0.0.1:${port}`] as const]),
      ...headers,
      ...(body && !names.has('content-length') && !names.has('transfer-encoding')
        ? [['content-length', String(body.length)] as const]
        : []),
      ['connection', 'close'] as const,
    ];
    const head = `${method} ${address} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.from(head));
      // all that was to be sent: a server that waits for more is told that no more comes
      socket.end(body ?? Buffer.alloc(0));
    });
    socket.setTimeout(PATIENCE_MS, () => {
      resolve({ silence: 'TOO_LATE' });
      socket.destroy();
    });
    socket.on('data', (part) => void parts.push(part));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(parsed(Buffer.concat(parts))));
  });

/** Real HTTP: through a client where one would send it, else written by hand. */
export const send = async (port: number, what: Written): Promise<Got | Silence> => {
  const isRude = what.headers.some(([name]) => ['content-length', 'transfer-encoding', 'expect'].includes(name));
  if (isRude) return byHand(port, what);
  try {
    return await byProgram(port, what);
  } catch {
    return byHand(port, what);
  }
};
