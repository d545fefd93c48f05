import { resolve } from 'node:path';
import { createBureau } from './app';
import { createClock } from './clock';
import { databasePathOf } from './store/database-url';
import { openSqliteStore } from './store/sqlite-store';

const DEFAULT_PORT = 8787;

const start = async (): Promise<void> => {
  const { PORT, HOST, DATABASE_URL, GONGJI_DEMO, GONGJI_STATIC } = process.env;
  const store = openSqliteStore(databasePathOf(DATABASE_URL));
  const app = await createBureau({
    store,
    clock: createClock(Date.now),
    demo: GONGJI_DEMO !== 'off',
    logger: true,
    ...(GONGJI_STATIC ? { staticDir: resolve(GONGJI_STATIC) } : {}),
  });
  app.addHook('onClose', () => store.close());
  const address = await app.listen({ port: Number(PORT ?? DEFAULT_PORT), host: HOST ?? '127.0.0.1' });
  process.stdout.write(`The bureau is open at ${address}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close());
};

start().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
