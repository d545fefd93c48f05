/** Makes, on the server of a run, the databases that all others are copies of. A program of its own: jest's setup knows no `@/`. */
import { migrate } from '../../mock-server/store/migrate';
import { openPostgresStore } from '../../mock-server/store/postgres/postgres-store';
import { sealedStore } from '../../mock-server/store/sealed-store';
import type { Store } from '../../mock-server/store/store';
import { PLANTED, plantOn } from './planted';
import { type Begun, keepOriginOf, onServer, openSpares, TEMPLATES, urlOf } from './postgres-databases';
import { TEST_CIPHER } from './test-store';

const makeTemplate = async (begun: Begun, from: Begun, fill: (store: Store) => Promise<unknown>): Promise<void> => {
  const name = TEMPLATES[begun];
  await onServer(`DROP DATABASE IF EXISTS ${name}`);
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATES[from]}`);
  const store = sealedStore(await openPostgresStore(urlOf(name)), TEST_CIPHER);
  await fill(store);
  await store.close();
};

const makeTemplates = async (): Promise<void> => {
  await openSpares();
  await makeTemplate('WITH_SCHEMA', 'EMPTY', (store) => store.transact(migrate));
  for (const which of PLANTED) await makeTemplate(which, 'WITH_SCHEMA', (store) => plantOn(store, which));
  for (const begun of ['WITH_SCHEMA', ...PLANTED] as const) await keepOriginOf(begun);
};

makeTemplates().catch((fault: Error) => {
  process.stderr.write(`${fault.stack}\n`);
  process.exitCode = 1;
});
