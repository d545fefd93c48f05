import { request } from 'node:http';
import type { TestBureau } from './bureau';

export interface HeldBack {
  method?: 'POST' | 'DELETE';
  path: string;
  token: string;
  key?: string;
  body: object;
}

export interface Heard {
  status: number | undefined;
  replayed: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back
  body: any;
}

/** The next question that is put to the store has its answer. */
const nextRead = ({ store }: TestBureau): Promise<void> =>
  new Promise((resolve) => {
    const { read } = store;
    const spy = jest.spyOn(store, 'read').mockImplementationOnce((question) => {
      spy.mockRestore();
      return read(question).finally(resolve);
    });
  });

/** Sends a head and the first letter of its body, and answers once the head was let in; then the rest may follow. */
export const holdBack = async (
  bureau: TestBureau,
  { method = 'POST', path, token, key = 'held-back', body }: HeldBack,
): Promise<() => Promise<Heard>> => {
  const text = JSON.stringify(body);
  const isIn = nextRead(bureau);
  const asked = request(bureau.url + path, {
    method,
    agent: false,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': key,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    },
  });
  const heard = new Promise<Heard>((resolve, reject) => {
    asked.on('error', reject).on('response', async (answer) => {
      let said = '';
      for await (const part of answer.setEncoding('utf8')) said += part;
      const replayed = answer.headers['idempotent-replayed'] === 'true';
      resolve({ status: answer.statusCode, replayed, body: said === '' ? null : JSON.parse(said) });
    });
  });
  asked.write(text.slice(0, 1));
  await isIn;
  return () => {
    asked.end(text.slice(1));
    return heard;
  };
};
