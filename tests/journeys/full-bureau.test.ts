import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readMe } from '@/api/me.api';
import { keepToken } from '@/api/session-token';
import { holdPhoneOf } from '../support/device';
import { closedAtTheEnd } from '../support/opened';

/** Whatever stands at the bureau's address, and says this. */
const standIn = async (status: number, body: object): Promise<void> => {
  const server = createServer((_, answer) => {
    answer.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closedAtTheEnd(() => void server.close());
  process.env.TARO_APP_BUREAU_ORIGIN = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

test.each([
  [
    'the bureau’s own no without room is a refusal: nothing was done',
    { type: 'urn:gongji:refusal:NO_ROOM', code: 'NO_ROOM', status: 503, params: {} },
    { kind: 'refused', code: 'NO_ROOM', params: {}, field: null },
  ],
  [
    'a gateway’s no with a code is not: the money may have moved',
    { type: 'about:blank', code: 'NO_ROOM', status: 503 },
    { kind: 'unknown' },
  ],
  [
    'a no whose type is of another code is not',
    { type: 'urn:gongji:refusal:NOT_FOUND', code: 'NO_ROOM', status: 503 },
    { kind: 'unknown' },
  ],
  ['a fault is not', { type: 'urn:gongji:fault', status: 503, traceId: 'x' }, { kind: 'unknown' }],
])('%s', async (_, body, answer) => {
  holdPhoneOf('wang-fang');
  keepToken('a-token');
  await standIn(503, body);
  expect(await readMe()).toEqual(answer);
});
