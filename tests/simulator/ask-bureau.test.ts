import { once } from 'node:events';
import { createServer } from 'node:http';
import { refuse } from '@/domain/outcome';
import { problemOf } from '../../mock-server/http/problem';
import { askBureauAt, type Told } from '../../simulator/stage/ask-bureau';
import { closedAtTheEnd } from '../support/opened';

/** What the stage makes of such an answer to a command. */
const toldOf = async (status: number, body: object): Promise<Told<unknown>> => {
  const server = createServer((_, answer) => answer.writeHead(status).end(JSON.stringify(body))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closedAtTheEnd(async () => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return askBureauAt(`http://127.0.0.1:${address.port}`)('settleBill', { body: {}, key: 'one-key-of-a-till' });
};

test('a full disk is told as what it is: nothing was done', async () => {
  const told = await toldOf(507, problemOf(refuse('NO_ROOM'), 'T'));
  expect(told).toMatchObject({ kind: 'REFUSED', code: 'NO_ROOM' });
});

test.each([
  ['a code that a gateway put there', { type: 'about:blank', code: 'NO_ROOM', params: {} }],
  ['a fault of the bureau', { type: 'urn:gongji:fault', title: 'A fault of the bureau.' }],
])('%s is no no: the deed may have been done', async (_what, body) => {
  expect(await toldOf(503, body)).toMatchObject({ kind: 'SILENT' });
});
