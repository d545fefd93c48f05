import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProgram } from './bundle-program';

/** Bundles the bureau once, for all projects of the run that start it in a process of its own. */
export default (): void => {
  process.env.GONGJI_TEST_BUREAU ??= bundleProgram('main', mkdtempSync(join(tmpdir(), 'gongji-bundle-')));
};
