import { stampOf } from './settings';
import { databasePathOf } from './store/database-url';
import { isPostgresUrl, spoken } from './store/postgres/address';
import { changeKey } from './store/sealing/change-key';

/** `npm run bureau:reseal`: everything sealed anew, while the bureau is stopped: by a new key in the key file, or by the first of GONGJI_DATA_KEY. */
const start = async (): Promise<void> => {
  process.umask(0o077);
  const { DATABASE_URL, GONGJI_DATA_KEY, GONGJI_CIPHER } = process.env;
  const { count, aside } = await changeKey({ DATABASE_URL, GONGJI_DATA_KEY, GONGJI_CIPHER }, stampOf(Date.now()));
  const where = isPostgresUrl(DATABASE_URL) ? spoken(DATABASE_URL) : databasePathOf(DATABASE_URL);
  const kept = aside === null ? 'Keep the key of before' : `The key of before is kept in ${aside}`;
  process.stdout.write(
    `${count} texts of ${where} are sealed anew. ${kept}: backups made until now open by it alone.\n`,
  );
};

start().catch((reason: unknown) => {
  process.stderr.write(`Nothing was sealed anew. ${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
