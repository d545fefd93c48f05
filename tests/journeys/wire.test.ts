import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Letter, PATIENCE_MS } from '@/platform/letter';
import { send as sendInMiniProgram } from '@/platform/wire';
import { send as sendInBrowser } from '@/platform/wire.h5';

type Door = (request: IncomingMessage, response: ServerResponse) => void;

const say =
  (status: number, words: string): Door =>
  (_, response) =>
    void response.writeHead(status).end(words);

const echo: Door = async (request, response) => {
  const { method, url, headers } = request;
  const { pathname, searchParams } = new URL(url ?? '', 'http://bureau');
  const body = await text(request);
  const query = Object.fromEntries(searchParams);
  const { authorization, 'idempotency-key': key, 'content-type': type } = headers;
  response.end(JSON.stringify({ method, pathname, query, authorization, key, type, body }));
};

let server: Server;
let door: Door;

const letter = (more: Partial<Letter> = {}): Letter => ({
  method: 'GET',
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/me`,
  query: {},
  headers: {},
  body: undefined,
  ...more,
});

beforeAll(async () => {
  server = createServer((request, response) => door(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each([
  ['mini-program', sendInMiniProgram],
  ['browser', sendInBrowser],
])('the wire of a %s', (_, send) => {
  test('carries a question with its query, and leaves out what is not given', async () => {
    door = echo;
    const headers = { Authorization: 'Bearer t' };
    const query = { month: '2026-11', name: '王 芳&女', after: undefined };
    expect(await send(letter({ headers, query }))).toEqual({
      status: 200,
      data: {
        method: 'GET',
        pathname: '/v1/me',
        query: { month: '2026-11', name: '王 芳&女' },
        authorization: 'Bearer t',
        body: '',
      },
    });
  });

  test.each(['POST', 'PUT', 'DELETE'] as const)(
    'carries a %s with its key and the very words of its body',
    async (method) => {
      door = echo;
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'k-1' };
      const body = '{"amountFen":40000}';
      const { data } = await send(letter({ method, headers, body }));
      expect(data).toMatchObject({ method, key: 'k-1', type: 'application/json', body });
    },
  );

  test('brings back a no like any other reply', async () => {
    door = say(409, '{"code":"ALREADY_SHARED"}');
    expect(await send(letter())).toEqual({ status: 409, data: { code: 'ALREADY_SHARED' } });
  });

  test('brings back what is not JSON as text, and nothing as nothing', async () => {
    door = say(502, '<h1>Bad gateway</h1>');
    expect(await send(letter())).toEqual({ status: 502, data: '<h1>Bad gateway</h1>' });
    door = say(204, '');
    expect(await send(letter())).toEqual({ status: 204, data: '' });
  });

  test('throws when the line is cut', async () => {
    door = (request) => void request.socket.destroy();
    await expect(send(letter())).rejects.toThrow();
  });
});

/** Lets everything happen that waits for no timer. */
const sleepless = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

test('the wire of a browser gives up after fifteen seconds, and not before', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  try {
    const arrived = new Promise<void>((resolve) => {
      door = () => resolve();
    });
    let end = 'waiting';
    const asked = sendInBrowser(letter()).then(
      () => 'replied',
      () => 'gave up',
    );
    void asked.then((how) => {
      end = how;
    });
    await arrived;
    jest.advanceTimersByTime(PATIENCE_MS - 1);
    await sleepless();
    expect(end).toBe('waiting');
    jest.advanceTimersByTime(1);
    expect(await asked).toBe('gave up');
    expect(PATIENCE_MS).toBe(15_000);
  } finally {
    jest.useRealTimers();
  }
});
