import { randomUUID } from 'node:crypto';

export interface CallOptions {
  token?: string;
  /** Null: none is sent. Left out: a new one for each command. */
  key?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface CallAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back
  body: any;
  text: string;
}

export type Call = (method: string, path: string, options?: CallOptions) => Promise<CallAnswer>;

const headersOf = (method: string, { token, key = randomUUID(), body, headers }: CallOptions) => ({
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  ...(method === 'GET' || key === null ? {} : { 'idempotency-key': key }),
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...headers,
});

const bodyOf = (body: unknown): { body?: string } => {
  if (body === undefined) return {};
  return { body: typeof body === 'string' ? body : JSON.stringify(body) };
};

/** Real HTTP, as a program would. A body given as text is sent as it is. */
export const callerOf =
  (url: string): Call =>
  async (method, path, options = {}) => {
    const answer = await fetch(url + path, { method, headers: headersOf(method, options), ...bodyOf(options.body) });
    const text = await answer.text();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : undefined, text };
  };
