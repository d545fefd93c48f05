import { stampOf } from './settings';
import { dataFileOf, restore } from './store/backup-file';

/** Whoever signed out after the backup was made stays signed out. */
const SIGNED_OUT =
  'When the bureau opens over it, every session is closed and every code that was sent is void: everybody signs in anew.';

/** `npm run bureau:restore -- <file>`: a backup becomes the data; the bureau has to be closed. */
const start = async (): Promise<void> => {
  process.umask(0o077);
  const [, , backup] = process.argv;
  if (!backup) throw new Error('Name the backup: npm run bureau:restore -- <file>.');
  const path = dataFileOf(process.env.DATABASE_URL);
  const aside = await restore(path, backup, { stamp: stampOf(Date.now()), given: process.env.GONGJI_DATA_KEY });
  const kept = aside === null ? '' : ` What was there before is kept in ${aside}.`;
  process.stdout.write(`${path} is again as ${backup} holds it; it was checked.${kept} ${SIGNED_OUT}\n`);
};

start().catch((reason: unknown) => {
  process.stderr.write(`Nothing was restored. ${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
