import { dirname, join } from 'node:path';
import { stampOf } from './settings';
import { backUp, dataFileOf } from './store/backup-file';
import { keyFileOf } from './store/sealing/data-keys';

/** `npm run bureau:backup [-- <file>]`: the data of this moment, also while the bureau is open. */
const start = async (): Promise<void> => {
  process.umask(0o077);
  const path = dataFileOf(process.env.DATABASE_URL);
  const to = process.argv[2] ?? join(dirname(path), 'backups', `bureau-${stampOf(Date.now())}.sqlite`);
  await backUp(path, to);
  process.stdout.write(
    `${path} is backed up in ${to}; pages, references and ledger were checked. Keep its key apart from it: ${keyFileOf(path)}, or GONGJI_DATA_KEY.\n`,
  );
};

start().catch((reason: unknown) => {
  process.stderr.write(`No backup was made. ${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
