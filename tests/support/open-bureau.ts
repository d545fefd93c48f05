import type { LedgerCheck } from '@/contract/demo.contract';
import { createClock } from '../../mock-server/clock';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { type Client, clientOf } from './bureau-client';
import { listen, openStore, tempFolder } from './open-parts';
import { TEST_CIPHER } from './test-store';

export interface OpenBureau {
  /** Where it listens now. */
  readonly url: string;
  /** Whoever carries nothing: the demo doors, the public doors. */
  anyone: Client;
  /** A person of the seed, signed in by the mock face check. */
  signIn: (id: string) => Promise<Client>;
  /** The till of a place of the seed. */
  till: (id: string) => Client;
  checkLedger: () => Promise<LedgerCheck>;
  /** Lets real time go on, between two ticks of the routine work. */
  wait: (ms: number) => void;
  /** Stops the bureau, lets time go on, and opens it again on the same data: clients have to be asked for anew. */
  downFor: (ms: number) => Promise<void>;
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

/** The real bureau on a port of its own, with data of its own, on the day the sandbox starts; its time stands still until told. */
export const openBureau = async (): Promise<OpenBureau> => {
  const folder = tempFolder();
  let realNow = Date.parse(SANDBOX.startsAt);
  const start = async () => {
    const store = openStore(folder.file, TEST_CIPHER, 'WITH_SANDBOX');
    const { url, close } = await listen({ store, clock: createClock(() => realNow), demo: true });
    const stop = async () => {
      await close();
      await store.close();
    };
    return { url, stop };
  };
  let running = await start();
  const anyone = () => clientOf(running.url);
  return {
    get url() {
      return running.url;
    },
    get anyone() {
      return anyone();
    },
    signIn: async (id) => {
      const { name, idNumber } = personaOf(id);
      const session = await anyone().ask('openSession', { body: { method: 'MOCK_FACE', name, idNumber } });
      return clientOf(running.url, session.token);
    },
    till: (id) => clientOf(running.url, keyOfTill(id)),
    checkLedger: () => anyone().ask('checkLedger'),
    wait: (ms) => {
      realNow += ms;
    },
    downFor: async (ms) => {
      await running.stop();
      realNow += ms;
      running = await start();
    },
    close: async () => {
      await running.stop();
      await folder.remove();
    },
  };
};
