import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Planted } from './planted';

/** Where files-setup.ts had this world planted; undefined where it did not run. */
export const plantedFile = (which: Planted): string | undefined => {
  const folder = process.env.GONGJI_TEST_FILES;
  return folder && join(folder, `${which}.sqlite`);
};

/** A new file begins as a copy; a bureau that finds none plants its own. */
export const beginAsCopy = (file: string, which: Planted): void => {
  const planted = plantedFile(which);
  if (planted && !existsSync(file)) copyFileSync(planted, file);
};
