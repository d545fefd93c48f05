import { createBureau } from './app';
import { createClock } from './clock';
import { namesOf, portOf, staticDirOf } from './settings';
import { databasePathOf } from './store/database-url';
import { openSqliteStore } from './store/sqlite-store';

const start = async (): Promise<void> => {
  const { PORT, HOST, DATABASE_URL, GONGJI_DEMO, GONGJI_HOSTS, GONGJI_STATIC } = process.env;
  const port = portOf(PORT);
  const shown = staticDirOf(GONGJI_STATIC);
  const names = namesOf(HOST, GONGJI_HOSTS);
  const store = openSqliteStore(databasePathOf(DATABASE_URL));
  const app = await createBureau({
    store,
    clock: createClock(Date.now),
    demo: GONGJI_DEMO !== 'off',
    names,
    logger: true,
    ...shown,
  });
  app.addHook('onClose', () => store.close());
  const address = await app.listen({ port, host: HOST ?? '127.0.0.1' });
  process.stdout.write(`The bureau is open at ${address}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close());
};

start().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
