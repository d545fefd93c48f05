import { randomUUID } from 'node:crypto';
import { ENDPOINTS, type EndpointName } from '@/contract/endpoints';
import type { Problem } from '@/contract/problem.contract';
import type { Answers } from './answers';

type Door = keyof Answers & EndpointName;

export interface Question {
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: unknown;
  /** The Idempotency-Key; a new one where none is given. */
  key?: string;
}

export interface Reply {
  status: number;
  body: unknown;
  /** The bureau said that it had given this answer before. */
  replayed: boolean;
}

export interface Client {
  url: string;
  send: (door: Door, question?: Question) => Promise<Reply>;
  /** The answer of a door that says yes; a no fails the test. */
  ask: <D extends Door>(door: D, question?: Question) => Promise<Answers[D]>;
  /** The problem of a door that says no; a yes fails the test. */
  refused: (door: Door, question?: Question) => Promise<Problem>;
}

/** The very request of a question, for tests that send it by hand. */
export const requestOf = (door: Door, bearer: string | null, question: Question = {}) => {
  const { method, path } = ENDPOINTS[door];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(question.path?.[name] ?? ''));
  const query = question.query ? `?${new URLSearchParams(question.query)}` : '';
  const headers: Record<string, string> = {
    ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
    ...(method !== 'GET' && { 'idempotency-key': question.key ?? randomUUID() }),
    ...(question.body !== undefined && { 'content-type': 'application/json' }),
  };
  const body = question.body === undefined ? {} : { body: JSON.stringify(question.body) };
  return { path: `${filled}${query}`, init: { method, headers, ...body } };
};

/** A caller of a running bureau over real HTTP. */
export const clientOf = (url: string, bearer: string | null = null): Client => {
  const send: Client['send'] = async (door, question) => {
    const { path, init } = requestOf(door, bearer, question);
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? null : JSON.parse(text),
      replayed: response.headers.get('idempotent-replayed') === 'true',
    };
  };
  return {
    url,
    send,
    ask: async <D extends Door>(door: D, question?: Question) => {
      const { status, body } = await send(door, question);
      if (status >= 400) throw new Error(`${door} answered ${status}: ${JSON.stringify(body)}`);
      return body as Answers[D];
    },
    refused: async (door, question) => {
      const { status, body } = await send(door, question);
      if (status < 400) throw new Error(`${door} answered ${status}, and a no was expected: ${JSON.stringify(body)}`);
      return body as Problem;
    },
  };
};
