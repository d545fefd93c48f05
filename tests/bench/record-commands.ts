import { randomUUID } from 'node:crypto';
import { createBureau } from '../../mock-server/app';
import { createClock } from '../../mock-server/clock';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import type { Store } from '../../mock-server/store/store';
import type { Named } from './next-params';
import { BILL, SETTLEMENTS, TILL_HEADERS } from './the-bill';

/** A command, and all that the engine heard of it. */
export interface Recorded<S> extends Named {
  said: readonly S[];
}

/** What is heard goes to the ear; null: nobody listens. */
export type Hear<S> = (ear: ((said: S) => void) | null) => void;

/** So many first, so that nothing of the recorded ones is done for the first time. */
const BEFORE = 3;

/** Settles bills at a bureau of its own over HTTP, whose clock stands, and writes down what its database hears of the last two. */
export const recordCommands = async <S>(
  store: Store,
  hear: Hear<S>,
): Promise<{ first: Recorded<S>; second: Recorded<S> }> => {
  const app = await createBureau({ store, clock: createClock(() => 0), demo: true, world: SANDBOX });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const settle = async (): Promise<Recorded<S>> => {
    const key = randomUUID();
    const said: S[] = [];
    hear((one) => void said.push(one));
    const headers = { ...TILL_HEADERS, 'idempotency-key': key };
    const answer = await fetch(origin + SETTLEMENTS, { method: 'POST', headers, body: JSON.stringify(BILL) });
    hear(null);
    const { id } = (await answer.json()) as { id: string };
    return { key, id, said };
  };
  for (let nth = 0; nth < BEFORE; nth += 1) await settle();
  const [first, second] = [await settle(), await settle()];
  await app.close();
  await store.close();
  return { first, second };
};
