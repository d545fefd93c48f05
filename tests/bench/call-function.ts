import { Client } from 'pg';
import { openPostgresStore } from '../../mock-server/store/postgres/postgres-store';
import { sealedStore } from '../../mock-server/store/sealed-store';
import { TEST_CIPHER } from '../support/test-store';
import { figureOf, type Measured } from './figure';
import { newNames } from './next-params';
import { recordCommands } from './record-commands';
import { listenToServer } from './record-server';
import { serverFunction } from './server-function';

/** The limit on a server: the command as one function of the server, called by nobody but a loop. */
export interface ServerFunction {
  statements: number;
  /** Each call is a transaction of its own; callers share so many connections. */
  measure(callers: number, connections: number, lastsMs: number): Promise<Measured>;
  /** As many calls in one transaction as there are callers. */
  measureTogether(callers: number, lastsMs: number): Promise<Measured>;
  close(): Promise<void>;
}

const NAME = 'settle_bill';

const makeFunction = async (url: string): Promise<number> => {
  const { hear } = listenToServer();
  const { first, second } = await recordCommands(sealedStore(await openPostgresStore(url), TEST_CIPHER), hear);
  const { statements, sql } = serverFunction(NAME, first, second);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
  return statements;
};

const connected = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url, pipeline: true });
  await client.connect();
  return client;
};

/** Again and again until the time is over; answers how long each took. */
const repeated = async (endsAt: number, work: () => Promise<unknown>): Promise<number[]> => {
  const waitsMs: number[] = [];
  for (let from = performance.now(); from < endsAt; ) {
    await work();
    const done = performance.now();
    waitsMs.push(done - from);
    from = done;
  }
  return waitsMs;
};

export const openServerFunction = async (url: string, mostConnections: number): Promise<ServerFunction> => {
  const statements = await makeFunction(url);
  const clients = await Promise.all(Array.from({ length: mostConnections }, () => connected(url)));
  let nth = 0;
  const clientAt = (at: number): Client => {
    const client = clients[at];
    if (!client) throw new Error('So many connections were not opened.');
    return client;
  };
  const call = (client: Client): Promise<unknown> => {
    nth += 1;
    const { key, id } = newNames(nth);
    return client.query({ name: NAME, text: `SELECT ${NAME}($1, $2, $3)`, values: [key, id, nth] });
  };
  return {
    statements,
    measure: async (callers, connections, lastsMs) => {
      const from = performance.now();
      const waits = await Promise.all(
        Array.from({ length: callers }, (_, at) => repeated(from + lastsMs, () => call(clientAt(at % connections)))),
      );
      return figureOf(waits.flat(), performance.now() - from);
    },
    measureTogether: async (callers, lastsMs) => {
      const from = performance.now();
      const client = clientAt(0);
      const waits = await repeated(from + lastsMs, () =>
        Promise.all([
          client.query('BEGIN'),
          ...Array.from({ length: callers }, () => call(client)),
          client.query('COMMIT'),
        ]),
      );
      return figureOf(
        waits.flatMap((wait) => Array.from({ length: callers }, () => wait)),
        performance.now() - from,
      );
    },
    close: async () => {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
};
