import { createBureau } from './app';
import { createClock } from './clock';
import { closeInTime } from './close-in-time';
import { linesTogether } from './http/log-lines';
import { postgresSettingsOf } from './postgres-settings';
import { DEMO_TO_NETWORK, demoOf, gateOf, hostOf, portOf, proxiesOf, staticDirOf, whyNotStarted } from './settings';
import { inWordsOf } from './store/open-engine';
import { openSealed } from './store/open-sealed';

const start = async (): Promise<void> => {
  // data, log and key are their owner's alone
  process.umask(0o077);
  const { DATABASE_URL, GONGJI_DATA_KEY, GONGJI_CIPHER, GONGJI_POOL, GONGJI_STATEMENT_MS } = process.env;
  const { PORT, HOST, GONGJI_DEMO, GONGJI_HOSTS, GONGJI_PROXIES, GONGJI_STATIC } = process.env;
  const port = portOf(PORT);
  const host = hostOf(HOST);
  const shown = staticDirOf(GONGJI_STATIC);
  const gate = gateOf(HOST, GONGJI_HOSTS);
  const proxies = proxiesOf(GONGJI_PROXIES);
  const { demo, toNetwork } = demoOf(GONGJI_DEMO, { host, gate, proxies });
  const postgres = postgresSettingsOf(GONGJI_POOL, GONGJI_STATEMENT_MS);
  const store = await openSealed({ DATABASE_URL, GONGJI_DATA_KEY, GONGJI_CIPHER }, { postgres });
  const log = linesTogether((lines) => void process.stdout.write(lines));
  process.once('exit', log.flush);
  const app = await createBureau({
    store,
    clock: createClock(Date.now),
    demo,
    gate,
    proxies,
    logger: { stream: log },
    ...shown,
  }).catch(async (fault: unknown) => {
    // a line to a server that stays open would keep the process, and nobody would start it again
    await store.close().catch(() => undefined);
    throw inWordsOf(DATABASE_URL, fault);
  });
  app.addHook('onClose', () => store.close());
  const address = await app.listen({ port, host }).catch(async (fault: unknown) => {
    await app.close();
    throw fault;
  });
  if (toNetwork) process.stderr.write(`${DEMO_TO_NETWORK}\n`);
  // Whoever reads that it is open may end it at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void closeInTime(app));
  process.stdout.write(`The bureau is open at ${address}\n`);
};

start().catch((reason: unknown) => {
  process.stderr.write(`${whyNotStarted(reason, process.env.PORT)}\n`);
  process.exitCode = 1;
});
