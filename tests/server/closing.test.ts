import { once } from 'node:events';
import { connect } from 'node:net';
import { createClock } from '../../mock-server/clock';
import { closeInTime } from '../../mock-server/close-in-time';
import { onSqlite } from '../support/on-engine';
import { openApp, tempFolder } from '../support/open-parts';
import { startBureauProcess } from './support/bureau-process';
import { openTempStore } from './support/temp-store';
import { START_OF_REAL_TIME, TEST_WORLD } from './support/world';

jest.setTimeout(240_000);

const openToClose = async () => {
  const { store } = openTempStore('WITH_TEST_WORLD');
  const { app } = await openApp({ store, clock: createClock(() => START_OF_REAL_TIME), demo: true, world: TEST_WORLD });
  const closed: string[] = [];
  app.addHook('onClose', async () => {
    closed.push('the store');
    await store.close();
  });
  return { app, store, closed, url: await app.listen({ port: 0, host: '127.0.0.1' }) };
};

const HALF = [
  'POST /v1/sessions/codes HTTP/1.1',
  'Host: 127.0.0.1',
  'Content-Type: application/json',
  'Idempotency-Key: half-sent-1',
  'Content-Length: 30',
  '',
  '{"pho',
].join('\r\n');

/** A head and a few letters of its body; the bureau has read them when it has answered somebody who came later. */
const sendHalf = async (url: string): Promise<{ over: Promise<unknown> }> => {
  const { port, hostname } = new URL(url);
  const line = connect(Number(port), hostname);
  line.on('error', () => undefined);
  const over = once(line.resume(), 'close');
  await new Promise<void>((sent) => line.write(HALF, () => sent()));
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  return { over };
};

test('whoever sends half a request keeps no bureau from closing, and its store is closed after', async () => {
  const { app, url, closed } = await openToClose();
  const { over } = await sendHalf(url);
  await closeInTime(app, 50);
  await over;
  expect(closed).toEqual(['the store']);
});

test('what is being answered when it closes is answered before its store is closed', async () => {
  const { app, url, store, closed } = await openToClose();
  const { read } = store;
  let letGo = () => {};
  const begun = new Promise<void>((isBegun) => {
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    jest.spyOn(store, 'read').mockImplementationOnce(async (question) => {
      isBegun();
      await held;
      return read(question);
    });
  });
  const asked = fetch(`${url}/healthz`);
  await begun;
  const closing = closeInTime(app);
  letGo();
  expect((await asked).status).toBe(200);
  await closing;
  expect(closed).toEqual(['the store']);
});

onSqlite('the process that people run ends by SIGTERM, too', async () => {
  const { url, end } = await startBureauProcess({ DATABASE_URL: `file:${tempFolder().file}` });
  const { over } = await sendHalf(url);
  expect(await end('SIGTERM')).toBe(0);
  await over;
});
