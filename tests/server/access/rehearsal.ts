import type { Store } from '../../../mock-server/store/store';

/** The same store, where no deed is kept: each is done, answered and undone, so that the next finds the same moment. */
export const rehearsing = (store: Store): Store => ({
  ...store,
  transact: async <T>(deed: Parameters<typeof store.transact<T>>[0]): Promise<T> => {
    const done: { answer?: T } = {};
    const undo = new Error('This was a rehearsal.');
    await store
      .transact(async (tx) => {
        done.answer = await deed(tx);
        throw undo;
      })
      .catch((reason: unknown) => {
        if (reason !== undo) throw reason;
      });
    return done.answer as T;
  },
});
