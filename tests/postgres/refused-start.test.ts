import { Client } from 'pg';
import { startBureauProcess } from '../server/support/bureau-process';
import { newDatabase } from './support/test-server';

jest.setTimeout(120_000);

test('a bureau that does not open over what it finds on a server says why and ends, so that whoever keeps it may start another', async () => {
  const url = await newDatabase();
  await (await startBureauProcess({ DATABASE_URL: url })).end('SIGTERM');
  const thief = new Client({ connectionString: url });
  await thief.connect();
  await thief.query('DROP TRIGGER audit_no_update ON audit');
  await thief.end();
  // what it answers is known when the process is gone
  await expect(startBureauProcess({ DATABASE_URL: url })).rejects.toThrow('are not those that this program made');
});
