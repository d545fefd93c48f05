import type { Store } from '../../../mock-server/store/store';
import { openStore, type TempFolder, tempFolder } from '../../support/open-parts';
import type { Begun } from '../../support/postgres-databases';
import { TEST_CIPHER } from '../../support/test-store';

export interface TempStore extends TempFolder {
  store: Store;
}

/** A store on a file of its own; `remove` after `store.close`. */
export const openTempStore = (begun: Begun = 'WITH_SCHEMA'): TempStore => {
  const folder = tempFolder();
  return { ...folder, store: openStore(folder.file, TEST_CIPHER, begun) };
};
