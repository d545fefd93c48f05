import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerCheck } from '@/contract/demo.contract';
import { createBureau } from '../../mock-server/app';
import { createClock } from '../../mock-server/clock';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { openSqliteStore } from '../../mock-server/store/sqlite-store';
import { type Client, clientOf } from './bureau-client';

export interface OpenBureau {
  url: string;
  /** Whoever carries nothing: the demo doors, the public doors. */
  anyone: Client;
  /** A person of the seed, signed in by the mock face check. */
  signIn: (id: string) => Promise<Client>;
  /** The till of a place of the seed. */
  till: (id: string) => Client;
  checkLedger: () => Promise<LedgerCheck>;
  close: () => Promise<void>;
}

export const personaOf = (id: string) => {
  const person = SANDBOX.people.find((one) => one.id === id);
  if (!person) throw new Error(`Nobody in the sandbox is called ${id}.`);
  return person;
};

const keyOfTill = (id: string): string => {
  const terminal = SANDBOX.terminals.find((one) => one.id === id);
  if (!terminal) throw new Error(`No till in the sandbox is called ${id}.`);
  return terminal.key;
};

/** The real bureau on a port of its own, with data of its own, on the day the sandbox starts; its time stands still. */
export const openBureau = async (): Promise<OpenBureau> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-'));
  const store = openSqliteStore(join(folder, 'bureau.db'));
  const app = await createBureau({ store, clock: createClock(() => Date.parse(SANDBOX.startsAt)), demo: true });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const anyone = clientOf(url);
  return {
    url,
    anyone,
    signIn: async (id) => {
      const { name, idNumber } = personaOf(id);
      const session = await anyone.ask('openSession', { body: { method: 'MOCK_FACE', name, idNumber } });
      return clientOf(url, session.token);
    },
    till: (id) => clientOf(url, keyOfTill(id)),
    checkLedger: () => anyone.ask('checkLedger'),
    close: async () => {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};
