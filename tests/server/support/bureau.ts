import type { BureauOptions } from '../../../mock-server/app';
import { createClock } from '../../../mock-server/clock';
import { listen } from '../../support/open-parts';
import { type Call, callerOf } from './call';
import { openTempStore, type TempStore } from './temp-store';
import { START_OF_REAL_TIME, TEST_WORLD } from './world';

export interface TestBureau extends TempStore {
  url: string;
  call: Call;
  /** Lets real time go on. */
  wait: (ms: number) => void;
  /** A session by the mock face check. */
  signIn: (person: { name: string; idNumber: string }) => Promise<string>;
  close: () => Promise<void>;
}

/** A whole bureau on a free port, with time that stands still until told. */
export const openTestBureau = async (options: Partial<BureauOptions> = {}): Promise<TestBureau> => {
  const temp = openTempStore(options.world ? 'WITH_SCHEMA' : 'WITH_TEST_WORLD');
  let realNow = START_OF_REAL_TIME;
  const { url, close } = await listen({
    store: temp.store,
    clock: createClock(() => realNow),
    demo: true,
    world: TEST_WORLD,
    ...options,
  });
  const call = callerOf(url);
  return {
    ...temp,
    url,
    call,
    wait: (ms) => {
      realNow += ms;
    },
    signIn: async ({ name, idNumber }) => {
      const session = await call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name, idNumber } });
      return session.body.token;
    },
    close: async () => {
      await close();
      await temp.store.close();
      await temp.remove();
    },
  };
};
