import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Problem } from '@/contract/problem.contract';
import { refuse } from '@/domain/outcome';
import { newId } from '../chance';
import { PROBLEM_TYPE, problemOf } from './problem';
import { BAD_REQUEST } from './statuses';

const STATUS_OF_FAULT: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };
const EXPECTATION_FAILED = 417;
/** For so long whoever wrote what cannot be read may read why. */
const LINGER_MS = 1_000;

const unreadable = (status: number): Problem => ({ ...problemOf(refuse('INVALID_INPUT'), newId()), status });

/** The last request of each line, and its answer. */
const latest = new WeakMap<Socket, { request: IncomingMessage; answer: ServerResponse }>();

export const knowLatest = (request: IncomingMessage, answer: ServerResponse): void => {
  latest.set(request.socket, { request, answer });
};

/** A request may be answered before its end is read, which then cannot be: nobody hears two answers to one. */
const isAnswered = (socket: Socket): boolean => {
  const last = latest.get(socket);
  return last !== undefined && !last.request.complete && last.answer.headersSent;
};

const noTo = (fault: NodeJS.ErrnoException): string => {
  const status = STATUS_OF_FAULT[fault.code ?? ''] ?? BAD_REQUEST;
  const body = JSON.stringify(unreadable(status));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${PROBLEM_TYPE}; charset=utf-8`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
};

/** What is no HTTP, or never comes to an end, becomes no request: the same no as everywhere is written on the wire. */
export const answerUnreadable = (fault: NodeJS.ErrnoException, socket: Socket): void => {
  if (fault.code === 'ECONNRESET' || !socket.writable) return;
  socket.end(isAnswered(socket) ? '' : noTo(fault));
  // a line that is cut while the other side still writes takes the answer with it
  const cut = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once('close', () => clearTimeout(cut));
};

/** Of all that a request may expect, only `100-continue` can be met, and Node meets it by itself. */
export const refuseExpectation = (_request: IncomingMessage, answer: ServerResponse): void => {
  answer.writeHead(EXPECTATION_FAILED, { 'content-type': `${PROBLEM_TYPE}; charset=utf-8`, connection: 'close' });
  answer.end(JSON.stringify(unreadable(EXPECTATION_FAILED)));
};
