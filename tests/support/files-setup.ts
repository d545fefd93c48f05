import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

/** Plants once, for all projects of the run, the worlds that most bureaus of the tests begin with. */
export default async (): Promise<void> => {
  if (process.env.GONGJI_TEST_FILES) return;
  process.env.GONGJI_TEST_FILES = mkdtempSync(join(tmpdir(), 'gongji-planted-'));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/support/plant-files.ts'], { cwd: ROOT });
};
