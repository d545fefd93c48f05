import { createClock } from './clock';
import { SANDBOX } from './seed/sandbox';
import { databasePathOf } from './store/database-url';
import { openSqliteStore } from './store/sqlite-store';
import { resetBureau } from './use-cases/open-world';

/** `npm run bureau:reset`: the world begins again. A running bureau resets itself at POST /_demo/reset. */
const reset = async (): Promise<void> => {
  const path = databasePathOf(process.env.DATABASE_URL);
  const store = openSqliteStore(path);
  await resetBureau({ store, clock: createClock(Date.now), demo: true, world: SANDBOX });
  await store.close();
  process.stdout.write(`The world "${SANDBOX.name}" begins again in ${path}\n`);
};

reset().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
