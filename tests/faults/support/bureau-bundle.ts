import { join } from 'node:path';
import { bundleProgram } from '../../support/bundle-program';
import { tempFolder } from '../../support/open-parts';

export const ROOT = join(__dirname, '../../..');

/** A program of the bureau as one file: these tests start hundreds. */
export const bundled = (program: 'main' | 'reset' | 'backup' | 'restore' | 'reseal'): string =>
  bundleProgram(program, tempFolder().path);

/** The words that start a bureau, its backup and its restore. */
export const programsOfFile = () => ({
  program: [process.execPath, bundled('main')],
  backup: [process.execPath, bundled('backup')],
  restore: [process.execPath, bundled('restore')],
});
