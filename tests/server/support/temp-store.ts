import type { Store } from '../../../mock-server/store/store';
import { openStore, type TempFolder, tempFolder } from '../../support/open-parts';

export interface TempStore extends TempFolder {
  store: Store;
}

/** A store on a file of its own; `remove` after `store.close`. */
export const openTempStore = (): TempStore => {
  const folder = tempFolder();
  return { ...folder, store: openStore(folder.file) };
};
