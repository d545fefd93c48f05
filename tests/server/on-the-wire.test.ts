import { connect } from 'node:net';
import { openTestBureau, type TestBureau } from './support/bureau';
import { DAUGHTER } from './support/world';

let bureau: TestBureau;
beforeEach(async () => {
  bureau = await openTestBureau();
});
afterEach(() => bureau.close());

/** All that is heard until the line is closed. */
const heardAfter = (lines: readonly string[], { body = '', saysAll = false, next = '' } = {}): Promise<string> => {
  const { port } = new URL(bureau.url);
  const [first, ...others] = lines;
  const said = `${[first, `host: 127.0.0.1:${port}`, ...others].join('\r\n')}\r\n\r\n${body}`;
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), '127.0.0.1', () => (saysAll ? socket.end(said) : socket.write(said)));
    socket.on('data', (part) => {
      if (text === '' && next !== '') socket.write(next);
      text += part;
    });
    socket.on('close', () => resolve(text));
  });
};

const answersIn = (heard: string): string[] => heard.match(/HTTP\/1\.1 \d{3}/g) ?? [];

test('whoever has said all and closes their half of the line still hears what became of it', async () => {
  const body = JSON.stringify({ method: 'MOCK_FACE', name: DAUGHTER.name, idNumber: DAUGHTER.idNumber });
  const lines = [
    'POST /v1/sessions HTTP/1.1',
    'content-type: application/json',
    'idempotency-key: half-closed-line',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  expect(answersIn(await heardAfter(lines, { body, saysAll: true }))).toEqual(['HTTP/1.1 201']);
});

test.each([
  ['an address that says nothing', '/v1/regions/%zz'],
  ['an address that is there', '/v1/regions'],
])('%s, and an end that cannot be read: one no, and the line is closed', async (_what, path) => {
  const heard = await heardAfter([`GET ${path} HTTP/1.1`, 'transfer-encoding: nothing']);
  expect(answersIn(heard)).toEqual(['HTTP/1.1 400']);
});

test('what cannot be read behind a request that was answered is answered too', async () => {
  const heard = await heardAfter(['GET /v1/regions/hebei HTTP/1.1'], { next: 'NOT HTTP\r\n\r\n' });
  expect(answersIn(heard)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
});

const manyHeaders = (count: number): string[] => Array.from({ length: count }, (_, at) => `x-${at}: y`);

test.each([
  ['two hosts', ['host: evil.example'], '400', 'HOST_TWICE'],
  ['a hundred headers', manyHeaders(98), '200', '"today"'],
  ['a header more', manyHeaders(99), '431', 'HEADERS_TOO_MANY'],
  ['a thousand headers', manyHeaders(1_000), '431', 'HEADERS_TOO_MANY'],
])('%s', async (_what, headers, status, words) => {
  const heard = await heardAfter(['GET /healthz HTTP/1.1', ...headers, 'connection: close']);
  expect([answersIn(heard), heard.includes(words)]).toEqual([[`HTTP/1.1 ${status}`], true]);
});

test('another page that hides behind a hundred headers changes nothing', async () => {
  const begun = (await bureau.call('GET', '/_demo/clock')).body;
  const body = '{"advanceDays":1}';
  const first = ['POST /_demo/clock HTTP/1.1', 'content-type: application/json', `content-length: ${body.length}`];
  const hidden = [...manyHeaders(120), 'origin: https://evil.example'];
  const heard = await heardAfter([...first, 'connection: close', ...hidden], { body });
  expect(answersIn(heard)).toEqual(['HTTP/1.1 431']);
  expect((await bureau.call('GET', '/_demo/clock')).body).toEqual(begun);
});
