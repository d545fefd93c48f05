import { createClock } from './clock';
import { SANDBOX } from './seed/sandbox';
import { stampOf } from './settings';
import { databasePathOf } from './store/database-url';
import { isDamaged } from './store/file-faults';
import { lockFile, oneName } from './store/file-lock';
import { type DataSettings, openSealed } from './store/open-sealed';
import { isPostgresUrl, spoken } from './store/postgres/address';
import { dropFile, keepAside } from './store/set-aside';
import { resetBureau } from './use-cases/open-world';

/** What is damaged is kept under another name, and an empty file takes its place. */
const openAfresh = (path: string, settings: DataSettings) => async (fault: unknown) => {
  if (!isDamaged(fault)) throw fault;
  const file = oneName(path);
  const letGo = lockFile(file);
  const aside = keepAside(file, stampOf(Date.now()));
  dropFile(file);
  letGo();
  process.stdout.write(`${(fault as Error).message}\nIt is kept in ${aside}.\n`);
  return openSealed(settings, { forgets: true });
};

/** `npm run bureau:reset`: the world begins again. A running bureau resets itself at POST /_demo/reset. */
const reset = async (): Promise<void> => {
  process.umask(0o077);
  const { DATABASE_URL, GONGJI_DATA_KEY, GONGJI_CIPHER } = process.env;
  const settings = { DATABASE_URL, GONGJI_DATA_KEY, GONGJI_CIPHER };
  const isOnServer = isPostgresUrl(DATABASE_URL);
  const path = isOnServer ? spoken(DATABASE_URL) : databasePathOf(DATABASE_URL);
  const opening = openSealed(settings, { forgets: true });
  const store = await (isOnServer ? opening : opening.catch(openAfresh(path, settings)));
  await resetBureau({ store, clock: createClock(Date.now), demo: true, world: SANDBOX });
  await store.close();
  process.stdout.write(`The world "${SANDBOX.name}" begins again in ${path}\n`);
};

reset().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
