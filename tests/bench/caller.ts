import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface Asked {
  port: number;
  method: 'GET' | 'POST';
  path: string;
  headers: Readonly<Record<string, string>>;
  /** Empty: there is none. */
  body: string;
  status: number;
}

/** What differs from one request to the next. */
export type Turn = Partial<Pick<Asked, 'headers' | 'body'>>;

const HEAD_ENDS = '\r\n\r\n';

/** Whether all of an answer has come, by its length or by its last chunk. */
const isWhole = (answer: string): boolean => {
  const head = answer.indexOf(HEAD_ENDS);
  if (head < 0) return false;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(answer.slice(0, head + 2)) ?? [];
  return length === undefined ? answer.endsWith(`0${HEAD_ENDS}`) : answer.length >= head + 4 + Number(length);
};

const textOf = ({ port, method, path, headers, body }: Asked): string => {
  const all = {
    host: `127.0.0.1:${port}`,
    ...headers,
    ...(method === 'POST' && { 'idempotency-key': randomUUID(), 'content-length': String(Buffer.byteLength(body)) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\r\n');
};

const opened = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).setNoDelay(true);
    socket.once('error', reject);
  });

/** One after another on one connection, by hand: whoever measures must not be busy itself. Answers how long each took. */
export const callUntil = async (endsAt: number, next: () => Asked): Promise<number[]> => {
  const { port, status } = next();
  const socket = await opened(port);
  const waitsMs: number[] = [];
  await new Promise<void>((resolve, reject) => {
    let answer = '';
    let from = 0;
    const ask = () => {
      answer = '';
      from = performance.now();
      socket.write(textOf(next()));
    };
    socket.once('close', () => reject(new Error('The connection was closed in the middle of a measurement.')));
    socket.on('data', (part) => {
      answer += part.toString('latin1');
      if (!isWhole(answer)) return;
      if (!answer.startsWith(`HTTP/1.1 ${status}`)) return reject(new Error(answer));
      waitsMs.push(performance.now() - from);
      if (performance.now() < endsAt) ask();
      else resolve();
    });
    ask();
  }).finally(() => socket.removeAllListeners('close').destroy());
  return waitsMs;
};
