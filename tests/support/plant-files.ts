/** Makes, in the folder GONGJI_TEST_FILES, the data files that others are copies of. A program of its own: jest's setup knows no `@/`. */
import { PLANTED, plantOn } from './planted';
import { plantedFile } from './planted-files';
import { openTestStore } from './test-store';

const plantFiles = async (): Promise<void> => {
  for (const which of PLANTED) {
    const file = plantedFile(which);
    if (!file) throw new Error('GONGJI_TEST_FILES names no folder.');
    const store = openTestStore(file);
    await plantOn(store, which);
    await store.close();
  }
};

plantFiles().catch((fault: Error) => {
  process.stderr.write(`${fault.stack}\n`);
  process.exitCode = 1;
});
